package org.coresponderalliance.continuum.member;

/**
 * A team that members work in.
 *
 * @param members how many active members work in it
 * @param text    what it says about itself
 */
public record Program(long id, int members, ProgramInput text) {

    public String name() {
        return text.name();
    }
}
