package org.coresponderalliance.continuum.moderation;

import java.util.Locale;

/**
 * A thing that moderators decide on.
 *
 * @param kind {@code POST}, {@code DISCUSSION}, {@code ARTICLE}, {@code ADOPTION}, {@code CHALLENGE}, {@code APPLICATION}, {@code MEMBER}
 * @param id   its id in its module
 */
public record Subject(Kind kind, long id) {

    public enum Kind { POST, DISCUSSION, ARTICLE, ADOPTION, CHALLENGE, APPLICATION, MEMBER }

    /** How the audit log calls such a thing: {@code post}. */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
