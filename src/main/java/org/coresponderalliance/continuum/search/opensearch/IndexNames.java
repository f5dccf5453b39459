package org.coresponderalliance.continuum.search.opensearch;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What our indexes are called in the cluster. They have no aliases: one that is built anew has the name of the one before. */
@Component
public class IndexNames implements IndexLayoutStrategy {

    private final OpenSearchSettings settings;

    IndexNames(OpenSearchSettings settings) {
        this.settings = settings;
    }

    @Override
    public String createInitialElasticsearchIndexName(String name) {
        return settings.index(name);
    }

    @Override
    public @Nullable String createWriteAlias(String name) {
        return null;
    }

    @Override
    public @Nullable String createReadAlias(String name) {
        return null;
    }
}
