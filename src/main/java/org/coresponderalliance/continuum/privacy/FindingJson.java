package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.privacy.guard.Finding;
import org.coresponderalliance.continuum.privacy.guard.Verdict;

/**
 * A finding as the API and {@code guard-check} write it.
 *
 * @param start in UTF-16 code units of the text
 * @param end after the last one
 * @param action block, hold, warn or info
 */
@Schema(name = "Finding")
public record FindingJson(int start, int end, String type, String rule,
                          @Schema(allowableValues = {"block", "hold", "warn", "info"}) String action, String message) {

    /** All of a draft, in the order of its text. */
    public static List<FindingJson> of(Verdict verdict) {
        return verdict.findings().stream().map(FindingJson::of).toList();
    }

    private static FindingJson of(Finding finding) {
        return new FindingJson(finding.start(), finding.end(), finding.type(), finding.rule(), finding.action().name().toLowerCase(Locale.ROOT),
                finding.message());
    }
}
