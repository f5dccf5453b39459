package org.coresponderalliance.continuum.savedsearch;

/** URLs of saved searches. Each is its member's alone. */
public final class SavedSearchLinks {

    public static final String ALL = "/searches";

    private SavedSearchLinks() {}

    static String one(long id) {
        return ALL + "/" + id;
    }
}
