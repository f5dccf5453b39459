package org.coresponderalliance.continuum.access;

/**
 * For whom a category, discussion or article is meant. {@code GROUP} goes with the id of one group; moderators read
 * along there, because somebody must be able to answer a flag.
 */
public enum Audience {
    PUBLIC, MEMBERS, GROUP, MODERATORS, STAFF
}
