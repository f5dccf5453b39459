package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.member.Byline;

/**
 * What a program does with an article, and what it said before.
 *
 * @param entries those that the viewer may see, the last one first
 */
public record AdoptionHistory(ArticleRef article, Adoption adoption, List<Entry> entries) {

    /** @param shown whether readers have it, or had it until another took its place */
    public record Entry(int number, Byline by, AdoptionText text, Instant at, boolean shown) {}
}
