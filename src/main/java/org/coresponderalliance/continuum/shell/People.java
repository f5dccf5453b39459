package org.coresponderalliance.continuum.shell;

import java.util.Optional;

/** Gives the frame the name of who is signed in. Implemented by the member module. */
public interface People {

    Optional<Person> person(long memberId);

    /** {@code light} or {@code dark} where the member wants it always so; empty where their device decides. */
    default String scheme(long memberId) {
        return "";
    }
}
