package org.coresponderalliance.continuum.member.web;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.member.Profile;
import org.coresponderalliance.continuum.member.ProfileInput;
import org.coresponderalliance.continuum.member.Program;
import org.jspecify.annotations.Nullable;

/**
 * A member's profile as the API gives it.
 *
 * @param text    what they say about themselves, without what is hidden from the caller
 * @param program the team that they work in; null without one
 * @param since   when they became a member
 */
record MemberProfile(Person person, String url, Content.State state, ProfileInput text, @Nullable Program program, Instant since) {

    static MemberProfile of(Profile profile) {
        return new MemberProfile(Person.of(profile.byline()), profile.byline().url(), profile.state(), profile.text(), profile.program(),
                profile.joined());
    }
}
