package org.coresponderalliance.continuum.privacy;

import java.util.List;
import org.coresponderalliance.continuum.privacy.guard.Finding;

/** What an author says to findings that they leave as they are. Nothing of it is kept but the reasons of what is held. */
public record Answers(List<Kept> kept) {

    /** Nothing was found yet, or nothing is left as it is. */
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        kept = List.copyOf(kept);
    }

    /**
     * A finding that stays. It is known by what it is, not by where it stands, because texts move while they are written.
     *
     * @param field  which text; see {@link Passage}
     * @param rule   id of the rule
     * @param text   what was found, letter for letter
     * @param reason why it may stay, in the author's words; may be empty where the rule only warns
     */
    public record Kept(String field, String rule, String text, String reason) {

        boolean answers(String where, Finding finding, String found) {
            return field.equals(where) && rule.equals(finding.rule()) && text.equals(found);
        }
    }
}
