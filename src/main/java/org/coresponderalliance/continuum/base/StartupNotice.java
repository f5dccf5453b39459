package org.coresponderalliance.continuum.base;

import java.util.List;

/**
 * Something that whoever started the site should read on the terminal, such as the link that makes the first
 * administrator. A bean of this type in any module is all it takes; {@code @Order} says what comes first.
 */
public interface StartupNotice {

    /** The lines to print, asked for once the site answers; none if there is nothing to say. */
    List<String> lines();
}
