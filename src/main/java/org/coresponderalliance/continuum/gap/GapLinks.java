package org.coresponderalliance.continuum.gap;

/** URLs of the gap board, as paths. */
public final class GapLinks {

    public static final String BOARD = "/gaps";
    /** What a member wants to be told of. */
    public static final String WANTED = "/gaps/wanted";

    private GapLinks() {}

    public static String gap(long id) {
        return BOARD + "/" + id;
    }
}
