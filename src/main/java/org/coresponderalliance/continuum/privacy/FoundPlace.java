package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A place in one of several texts that could identify somebody, with what its author can do about it.
 *
 * @param field   which text; see {@link Passage}
 * @param start   in UTF-16 code units of that text
 * @param end     after the last one
 * @param text    what stands there, for its author, who may see nothing else of a file's text
 * @param type    what it is, as in {@code guard.Finding}
 * @param rule    id of the rule that found it
 * @param action  block, hold, warn or info
 * @param message one sentence for the author why it matters; holds nothing of the text
 * @param ways    what can be done with one click, the mildest change last
 */
@Schema(name = "FoundPlace")
public record FoundPlace(String field, int start, int end, String text, String type, String rule,
                         @Schema(allowableValues = {"block", "hold", "warn", "info"}) String action, String message, List<Way> ways) {

    public FoundPlace {
        ways = List.copyOf(ways);
    }

    /** Whether its author is kept from publishing until it is answered. */
    public boolean disturbs() {
        return !action.equals("info");
    }

    /** Whether it may stay if its author says why. */
    public boolean mayStay() {
        return !action.equals("block");
    }

    /** Whether it is the same matter, wherever it stands: what was answered once is answered there too. A stricter finding is another one. */
    public boolean sameAs(FoundPlace other) {
        return rule.equals(other.rule) && text.equals(other.text) && action.equals(other.action);
    }

    /**
     * @param kind        mask, generalize or keep
     * @param replacement what stands in its place then; empty for keep
     */
    @Schema(name = "WayOut")
    public record Way(@Schema(allowableValues = {"mask", "generalize", "keep"}) String kind, String replacement) {}
}
