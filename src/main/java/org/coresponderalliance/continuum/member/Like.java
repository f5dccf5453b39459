package org.coresponderalliance.continuum.member;

/** What people type, as a pattern for SQL's {@code like}: their percent signs and underscores mean themselves. */
final class Like {

    private Like() {}

    /** Matches what begins so. */
    static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Matches what contains it. */
    static String containing(String typed) {
        return "%" + prefix(typed);
    }
}
