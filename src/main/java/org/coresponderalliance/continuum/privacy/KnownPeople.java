package org.coresponderalliance.continuum.privacy;

import java.util.Set;

/**
 * Who may be named in a text because its readers know them as members: a colleague's name is no client's. Implemented by the
 * module that knows members.
 */
@FunctionalInterface
public interface KnownPeople {

    /** The names of who writes a text and of the members whom it mentions. */
    Set<String> named(long memberId, String text);
}
