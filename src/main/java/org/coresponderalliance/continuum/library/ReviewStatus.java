package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Where a revision stands on its way to readers.
 *
 * @param article           the revision
 * @param state             of the revision that is worked on
 * @param voices            what was decided on it, the last word of each reviewer
 * @param earlier           what was decided on earlier revisions since the last publication; void now
 * @param awaited           who was asked and has not decided on this revision
 * @param missing           what it still needs, as message keys
 * @param notReady          what the content lacks before it can be sent to review
 * @param own               whether the viewer wrote on it or answers for it, so that others must approve
 * @param mayDecide         whether the viewer may approve it or ask for changes now
 * @param publishWhenApproved whether it is published by itself as soon as it is approved
 * @param rule              when it is approved, in words, where that is a matter of two sides
 * @param legal             whether it is on a legal topic
 * @param legalReviewer     who was named to read it for what the law says
 */
public record ReviewStatus(ArticlePage article, State state, List<Voice> voices, List<Voice> earlier, List<Byline> awaited, List<String> missing,
                           List<Message> notReady, boolean own, boolean mayDecide, boolean publishWhenApproved, @Nullable Instant sentAt, List<Message> rule, boolean legal, @Nullable Byline legalReviewer) {

    /**
     * What a reviewer decided.
     *
     * @param counts whether it counts: not if they wrote on it meanwhile
     * @param voided the change that voided it; null while the revision stands
     */
    public record Voice(int number, Byline by, String discipline, Decision decision, String comment, Instant at, boolean counts, @Nullable Voided voided) {}

    /**
     * The first change of content after a decision. Any such change voids it; a change of what is known of the article beside
     * what it says, and of who reviews it, makes no revision and voids nothing.
     *
     * @param number  the revision that it made
     * @param touched what it changed
     */
    public record Voided(int number, Instant at, List<Message> touched) {}
}
