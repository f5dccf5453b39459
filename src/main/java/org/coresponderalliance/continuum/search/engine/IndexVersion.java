package org.coresponderalliance.continuum.search.engine;

/** Which version of the index this code writes and understands. */
public final class IndexVersion {

    /** To be raised with every change of the fields, of what stands in them, or of the analyzers. */
    public static final int NUMBER = 4;

    private IndexVersion() {}
}
