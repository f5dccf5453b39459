package org.coresponderalliance.continuum.adoption;

import java.time.LocalDate;
import java.util.List;
import org.coresponderalliance.continuum.privacy.Passage;

/**
 * What a member says their program does with an article: what one entry of the ledger holds.
 *
 * @param revision the article's revision that they go by
 * @param since    since when; of what was stopped: when
 * @param setting  where and when it is done, one line of at most 300 characters; may be empty
 * @param about    how it is done, what was changed, or why it was stopped; at most 2,000 characters; may be empty where the
 *                 article is used as it is
 * @param outcome  what came of it
 * @param result   the same in words, at most 2,000 characters; may be empty
 */
public record AdoptionText(Uptake uptake, int revision, LocalDate since, String setting, String about, Outcome outcome, String result) {

    /** Whether it tells that it did not work: the program stopped, or it made no difference, or did harm. */
    public boolean tellsOfFailure() {
        return uptake == Uptake.STOPPED || outcome == Outcome.NO_DIFFERENCE || outcome == Outcome.HARMED;
    }

    /** What of it the privacy guard reads, as the API names it. */
    List<Passage> passages() {
        return List.of(new Passage("setting", setting), new Passage("about", about), new Passage("result", result));
    }
}
