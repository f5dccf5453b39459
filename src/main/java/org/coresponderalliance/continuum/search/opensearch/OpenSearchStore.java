package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.search.engine.IndexStore;
import org.coresponderalliance.continuum.search.engine.IndexVersion;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The index in an OpenSearch cluster. What is known of it as a whole stands there, too, in an index of its own: whoever loses the one
 * loses the other, and it is built again.
 */
@Component
public class OpenSearchStore implements IndexStore {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchStore.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** To write all files of an index anew. */
    private static final Duration MUCH_PATIENCE = Duration.ofHours(1);
    /** OpenSearch looks every 30 seconds whether what was replaced is still needed by another copy of the index. */
    private static final Duration HISTORY = Duration.ofSeconds(31);
    private static final int MOST_MERGES = 3;
    private static final int CONNECTING = 2_000;
    /** In seconds. Three times what could not be written is tried again, then not until the cluster is known to be back. */
    private static final int RETRY_DELAY = 5;

    private final OpenSearchSettings settings;
    private final Cluster cluster;
    /** Where it is noted what the index has when it is whole. */
    private final String whole;
    /** Where it is noted how much of it is built. */
    private final String progress;

    OpenSearchStore(OpenSearchSettings settings, Cluster cluster) {
        this.settings = settings;
        this.cluster = cluster;
        this.whole = "/" + settings.index("about") + "/_doc/index";
        this.progress = "/" + settings.index("about") + "/_doc/progress";
    }

    /** The site starts whether the cluster answers or not; so Hibernate Search neither asks for its version nor makes indexes then. */
    @Override
    public Map<String, Object> settings(boolean command) {
        var all = new HashMap<String, Object>(Map.of(
                "schema_management.strategy", "none",
                "coordination.event_processor.retry_delay", RETRY_DELAY,
                "backend.type", "elasticsearch",
                "backend.uris", settings.uris(),
                "backend.version", settings.version(),
                "backend.version_check.enabled", false,
                "backend.connection_timeout", CONNECTING,
                "backend.layout.strategy", "bean:" + IndexNames.class.getName(),
                "backend.analysis.configurer", "bean:" + OpenSearchAnalyzers.class.getName(),
                "backend.schema_management.settings_file", "search/opensearch-index.json"));
        if (!settings.username().isEmpty()) {
            all.put("backend.username", settings.username());
            all.put("backend.password", settings.password());
        }
        return all;
    }

    @Override
    public Condition prepare() {
        return condition(List.of(), 0);
    }

    @Override
    public Condition condition(Collection<String> indexes, int asked) {
        try {
            var noted = cluster.ask("GET", whole, null, PATIENCE);
            if (!noted.isThere()) {
                return Condition.MISSING;
            }
            var note = noted.body().getAsJsonObject("_source");
            if (!note.keySet().containsAll(List.of("version", "indexes", "asked"))) {
                return Condition.MISSING;
            }
            var known = note.getAsJsonArray("indexes").asList().stream().map(JsonElement::getAsString).toList();
            if (note.get("version").getAsInt() > IndexVersion.NUMBER) {
                log.debug("A copy of the site with a newer version has built the index");
                return Condition.NEWER;
            }
            if (note.get("version").getAsInt() < IndexVersion.NUMBER || !known.containsAll(indexes) || !areThere(known)) {
                return Condition.MISSING;
            }
            return note.get("asked").getAsInt() < asked ? Condition.OUTDATED : Condition.WHOLE;
        } catch (IOException away) {
            log.debug("OpenSearch does not answer", away);
            return Condition.AWAY;
        }
    }

    private boolean areThere(Collection<String> indexes) throws IOException {
        var names = indexes.stream().map(settings::index).collect(Collectors.joining(","));
        return names.isEmpty() || cluster.ask("HEAD", "/" + names, null, PATIENCE).isThere();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void incomplete() {
        ask("DELETE", whole, null, PATIENCE);
        building(0);
    }

    @Override
    public void building(int percent) {
        var note = new JsonObject();
        note.addProperty("percent", percent);
        try {
            cluster.ask("PUT", progress, note, PATIENCE);
        } catch (IOException away) {
            log.debug("Nobody can be told how much is built", away);
        }
    }

    @Override
    public OptionalInt built() {
        try {
            var noted = cluster.ask("GET", progress, null, PATIENCE);
            return noted.isThere() ? OptionalInt.of(noted.body().getAsJsonObject("_source").get("percent").getAsInt()) : OptionalInt.empty();
        } catch (IOException away) {
            log.debug("How much is built is not known", away);
            return OptionalInt.empty();
        }
    }

    @Override
    public void complete(Collection<String> indexes, int asked) {
        var note = new JsonObject();
        note.addProperty("version", IndexVersion.NUMBER);
        note.addProperty("asked", asked);
        var names = new JsonArray();
        new TreeSet<>(indexes).forEach(names::add);
        note.add("indexes", names);
        ask("PUT", whole, note, PATIENCE);
    }

    /**
     * As with Lucene, which OpenSearch is made of; but what was replaced a moment ago is kept for copies of the index that must catch up, so it is done
     * once more a little later. What goes on being replaced meanwhile is none of this. Copies that the cluster's owner has made of it (snapshots) are theirs to delete.
     */
    @Override
    public void forgetWhatWasReplaced(SearchMapping mapping) {
        mapping.scope(Object.class).workspace().refresh();
        var names = mapping.allIndexedEntities().stream().map(entity -> settings.index(entity.indexManager().descriptor().hibernateSearchName()))
                .collect(Collectors.joining(","));
        var merges = 0;
        do {
            LockSupport.parkNanos(merges == 0 ? 0 : HISTORY.toNanos());
            ask("POST", "/" + names + "/_forcemerge?max_num_segments=1", null, MUCH_PATIENCE);
            ask("POST", "/" + names + "/_flush?force=true", null, MUCH_PATIENCE);
            merges++;
        } while (merges < MOST_MERGES && deleted(names) > 0);
    }

    /** How much was deleted or replaced and is still in the files. */
    private long deleted(String names) {
        return ask("GET", "/" + names + "/_stats/docs", null, PATIENCE).body().getAsJsonObject("_all").getAsJsonObject("total").getAsJsonObject("docs").get("deleted").getAsLong();
    }

    private Cluster.Answer ask(String method, String path, @Nullable JsonObject body, Duration patience) {
        try {
            var answer = cluster.ask(method, path, body, patience);
            if (!answer.isThere() && answer.status() != 404) {
                throw new IllegalStateException("OpenSearch refuses " + method + " " + path + ": " + answer.body());
            }
            return answer;
        } catch (IOException away) {
            throw new UncheckedIOException("OpenSearch does not answer", away);
        }
    }
}
