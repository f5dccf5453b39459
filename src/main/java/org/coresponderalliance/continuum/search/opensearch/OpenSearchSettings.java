package org.coresponderalliance.continuum.search.opensearch;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the cluster is and how the site is known there: {@code continuum.search.opensearch.*}. */
@Component
class OpenSearchSettings {

    private final List<String> uris;
    private final String username;
    private final String password;
    private final String prefix;
    private final String version;

    OpenSearchSettings(@Value("${continuum.search.opensearch.uris}") List<String> uris,
            @Value("${continuum.search.opensearch.username}") String username,
            @Value("${continuum.search.opensearch.password}") String password,
            @Value("${continuum.search.opensearch.prefix}") String prefix,
            @Value("${continuum.search.opensearch.version}") String version) {
        this.uris = uris.stream().map(uri -> uri.strip().replaceAll("/+$", "")).toList();
        this.username = username;
        this.password = password;
        this.prefix = prefix;
        this.version = version;
    }

    /** Nodes of the cluster, all with the same protocol; without a slash at the end. */
    List<String> uris() {
        return uris;
    }

    /** Empty for a cluster that asks nobody who they are. */
    String username() {
        return username;
    }

    String password() {
        return password;
    }

    /** The name that an index of ours has in the cluster, which others may use, too. */
    String index(String name) {
        return prefix + "-" + name;
    }

    /** As Hibernate Search writes it. The cluster is not asked for it, so that the site starts without. */
    String version() {
        return "opensearch:" + version;
    }
}
