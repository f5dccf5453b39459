package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A member who comes from elsewhere. They have no password: see {@link MemberImport#openSampleAccount(long)}.
 *
 * @param handle      unique name in URLs and mentions, at most 40 characters of those that a mention may have
 * @param discipline  code of the discipline facet
 * @param credentials as written behind a name: "LCSW, CIT"; may be empty
 * @param about       plain text, at most 2,000 characters
 * @param region      code of the region; may be empty
 * @param programId   null for members without a program
 * @param topics      what they can help with, as codes of the topic facet
 * @param since       when they became a member
 * @param sample      whether they are part of a sample community
 */
public record ImportedMember(String email, String handle, String name, Role role, String discipline, String credentials, String jobTitle,
                             String agency, String about, String region, @Nullable Long programId, Set<String> topics, Instant since,
                             boolean sample) {

    public ImportedMember {
        topics = Set.copyOf(topics);
    }
}
