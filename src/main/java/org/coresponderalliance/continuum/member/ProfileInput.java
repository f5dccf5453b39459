package org.coresponderalliance.continuum.member;

import java.util.List;

/**
 * How members present themselves.
 *
 * @param name        1 to 80 characters
 * @param discipline  code of {@link Disciplines}; may be empty
 * @param credentials such as "LCSW, CADC", at most 120 characters
 * @param jobTitle    in their words, at most 120 characters
 * @param agency      who they work for, at most 160 characters
 * @param pronouns    at most 40 characters
 * @param about       at most 2,000 characters
 * @param canHelpWith values of the topic facet
 */
public record ProfileInput(String name, String discipline, String credentials, String jobTitle, String agency, String pronouns, String about,
                           List<String> canHelpWith) {

    public ProfileInput {
        canHelpWith = canHelpWith.stream().distinct().sorted().toList();
    }

    ProfileInput withoutAbout() {
        return new ProfileInput(name, discipline, credentials, jobTitle, agency, pronouns, "", canHelpWith);
    }
}
