package org.coresponderalliance.continuum.discussion;

/** How long texts may be, in UTF-16 code units as {@link org.coresponderalliance.continuum.base.InputText} counts them. */
public final class Limits {

    public static final int TITLE = 150;
    public static final int BODY = 50_000;
    public static final int TAGS = 5;
    public static final int TAG = 40;
    public static final int CONSULT_TEXT = 4_000;
    public static final int CONSULT_LINE = 300;
    public static final int AGE_BAND = 40;
    public static final int REASON = 1_000;
    /** Posts on one page of a discussion: numbers 1 to 100, 101 to 200 and so on. */
    public static final int PAGE = 100;

    private Limits() {}
}
