package org.coresponderalliance.continuum.library;

import java.time.LocalDate;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.member.Regions;
import org.jspecify.annotations.Nullable;

/**
 * What staff type about a law or policy.
 *
 * @param citation one line of at most 120 characters
 * @param title    one line of at most 300 characters
 * @param region   code of a state, province or country; empty where it holds in the whole country
 * @param url      http or https, or a DOI; may be empty
 */
public record LegalBasisInput(String citation, String title, String region, String url, @Nullable LocalDate inForceSince) {

    private static final InputText CITATION = InputText.field("citation", 120);
    private static final InputText TITLE = InputText.field("title", 300);

    /** @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken */
    LegalBasisInput cleaned(Regions regions) {
        var wrong = new FieldErrors();
        var cleaned = new LegalBasisInput(wrong.text(() -> CITATION.requiredLine(citation)), wrong.text(() -> TITLE.requiredLine(title)), region.strip(),
                wrong.text(() -> Addresses.checked("url", url)), inForceSince);
        if (!cleaned.region().isEmpty() && !regions.has(cleaned.region())) {
            wrong.add("region", Message.of("member.region.unknown"));
        }
        wrong.refuse();
        return cleaned;
    }
}
