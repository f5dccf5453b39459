package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Role;

/**
 * A member as the API gives them.
 *
 * @param id     for what is addressed by number, such as sanctions
 * @param handle unique name in URLs and mentions
 * @param line   discipline, kind of program and setting
 */
public record Person(long id, String handle, String name, String line, Role role) {

    public static Person of(Byline byline) {
        return new Person(byline.memberId(), byline.handle(), byline.name(), byline.line(), byline.role());
    }
}
