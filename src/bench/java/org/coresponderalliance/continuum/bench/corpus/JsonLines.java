package org.coresponderalliance.continuum.bench.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A file of an archive: one JSON object a line, its fields as the records here name and order them. */
final class JsonLines implements AutoCloseable {

    /** @param joined seconds since 1970, as all times */
    record User(int uid, String name, String email, long joined, String signature) {}

    record Category(int cid, String name, String description) {}

    /** @param first id of the first post @param last id of the last one */
    record Topic(int tid, int cid, int uid, long ts, int posts, String title, List<String> tags, int first, int last, long last_ts, int last_uid, int views) {}

    /** @param seq place in its topic, from 0 @param body Markdown */
    record Post(int pid, int tid, int uid, int seq, long ts, int votes, String body) {}

    record Article(int aid, int cid, int uid, String title, long ts, List<Section> sections) {}

    /** @param links titles of other articles */
    record Section(String heading, String text, List<String> links) {}

    private static final ObjectWriter JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build().writer();

    private final BufferedWriter file;

    JsonLines(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    void write(Record line) throws IOException {
        file.write(JSON.writeValueAsString(line));
        file.write('\n');
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
