package org.coresponderalliance.continuum.search.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lucene within the site, with files in its data folder. Each copy of the site has its own. */
@Component
public class LuceneStore implements IndexStore {

    private static final String LUCENE = "9.12.3";
    /** In MB. Building the index anew then writes few large parts instead of many small ones to be merged. */
    private static final int BUFFER = 64;
    /** In ms. What the outbox brings is committed at once all the same; this is for building anew. */
    private static final int COMMIT_INTERVAL = 10_000;

    private final Path path;
    private final IndexFolder folder;

    LuceneStore(@Value("${continuum.data}/index") Path path) {
        this.path = path;
        this.folder = new IndexFolder(path);
    }

    @Override
    public Map<String, Object> settings(boolean command) {
        var settings = new HashMap<String, Object>(Map.of(
                "backend.type", "lucene",
                "backend.lucene_version", LUCENE,
                "backend.analysis.configurer", "bean:" + Analyzers.class.getName(),
                // The folder is the site's: it has one owner.
                "backend.directory.type", command ? "local-heap" : "constructor:" + CachingDirectories.class.getName(),
                "backend.io.writer.ram_buffer_size", BUFFER,
                "backend.io.commit_interval", COMMIT_INTERVAL));
        if (!command) {
            settings.put("backend.directory.root", path.toString());
        }
        return settings;
    }

    @Override
    public Condition prepare() {
        return folder.prepare() ? Condition.MISSING : Condition.WHOLE;
    }

    @Override
    public Condition condition(Collection<String> indexes, int asked) {
        var known = folder.indexes();
        return !known.containsAll(indexes) ? Condition.MISSING : folder.asked() < asked ? Condition.OUTDATED : Condition.WHOLE;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void incomplete() {
        folder.incomplete();
    }

    /** Nobody waits for it. */
    @Override
    public void building(int percent) {}

    @Override
    public OptionalInt built() {
        return OptionalInt.empty();
    }

    @Override
    public void complete(Collection<String> indexes, int asked) {
        folder.complete(indexes, asked);
    }

    /** Lucene keeps what was replaced in its files, unfound, until it merges them for reasons of its own; so they are merged. */
    @Override
    public void forgetWhatWasReplaced(SearchMapping mapping) {
        var workspace = mapping.scope(Object.class).workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
    }
}
