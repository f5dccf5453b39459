package org.coresponderalliance.continuum.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the documents as an archive that {@code ./continuum import} takes over, see src/docs/import.md. */
final class ArchiveWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PEOPLE = List.of("Ada Lindqvist", "Bruno Teague", "Carla Whitmore", "Desmond Okafor", "Elena Marsh", "Fritz Holloway",
            "Gwen Tallis", "Hector Ruane", "Ines Calder", "Jonah Prewitt", "Kirsten Adeyemi", "Lloyd Farrow");
    /** Between one discussion and the next, so that they are spread over about two years. */
    private static final Duration STEP = Duration.ofHours(40);
    private static final Duration UNTIL_ANSWERED = Duration.ofHours(5);

    private final Path folder;
    private final Instant now;

    ArchiveWriter(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    void write(List<Document> documents) throws IOException {
        Files.createDirectories(folder);
        var users = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            users.add(row("uid", i, "name", PEOPLE.get(i), "email", "relevance" + i + "@example.org"));
        }
        write("users", users);
        var names = SampleTitles.categories();
        write("categories", names.entrySet().stream().map(entry -> row("cid", entry.getKey(), "name", entry.getValue())).toList());
        writeDiscussions(documents.stream().filter(document -> !document.article()).toList());
        writeArticles(documents.stream().filter(Document::article).toList());
    }

    private void writeDiscussions(List<Document> discussions) throws IOException {
        var topics = new ArrayList<Map<String, Object>>();
        var posts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < discussions.size(); i++) {
            var discussion = discussions.get(i);
            var at = now.minus(STEP.multipliedBy(i + 1));
            topics.add(row("tid", discussion.key(), "cid", discussion.category(), "title", discussion.title(), "kind", "question",
                    "accepted", discussion.key() + "-1", "tags", List.of(discussion.topic())));
            posts.add(post(discussion, 0, i, at, discussion.text()));
            for (int reply = 1; reply <= discussion.answers().size(); reply++) {
                posts.add(post(discussion, reply, i + reply, at.plus(UNTIL_ANSWERED.multipliedBy(reply)), discussion.answers().get(reply - 1)));
            }
        }
        write("topics", topics);
        write("posts", posts);
    }

    private static Map<String, Object> post(Document discussion, int place, int author, Instant at, String body) {
        return row("pid", discussion.key() + "-" + place, "tid", discussion.key(), "seq", place, "uid", author % PEOPLE.size(), "ts", at.toString(), "body", body);
    }

    private void writeArticles(List<Document> articles) throws IOException {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < articles.size(); i++) {
            var article = articles.get(i);
            rows.add(row("aid", article.key(), "uid", i % PEOPLE.size(), "title", article.title(), "ts", now.minus(STEP.multipliedBy(i + 1)).toString(),
                    "summary", article.text(), "body", String.join("\n\n", article.answers()), "tags", List.of(article.topic())));
        }
        write("articles", rows);
    }

    private void write(String name, List<Map<String, Object>> rows) throws IOException {
        Files.write(folder.resolve(name + ".jsonl"), rows.stream().map(JSON::writeValueAsString).toList());
    }

    private static Map<String, Object> row(Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }
}
