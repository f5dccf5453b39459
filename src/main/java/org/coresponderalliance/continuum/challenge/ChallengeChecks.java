package org.coresponderalliance.continuum.challenge;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.library.Addresses;
import org.springframework.stereotype.Component;

/** What may stand in a challenge. What belongs to another ground than the one that was chosen is dropped. */
@Component
class ChallengeChecks {

    private static final InputText SOURCE = InputText.field("source", 500);
    private static final InputText TEXT = InputText.field("text", 4_000);

    private final AdoptionQueries adoptions;

    ChallengeChecks(AdoptionQueries adoptions) {
        this.adoptions = adoptions;
    }

    /** The text cleaned. @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken */
    ChallengeText cleaned(ChallengeText typed, long articleId, Viewer viewer) {
        var wrong = new FieldErrors();
        var cited = typed.ground() == Ground.NEW_SOURCE;
        var source = cited ? wrong.text(() -> SOURCE.requiredLine(typed.source())) : "";
        var url = cited ? wrong.text(() -> Addresses.checked("url", typed.url())) : "";
        var text = wrong.text(() -> TEXT.required(typed.text()));
        var adoption = typed.ground() == Ground.DID_NOT_WORK ? typed.adoption() : null;
        if (adoption != null && adoptions.failure(articleId, viewer).map(Adoption::id).filter(adoption::equals).isEmpty()) {
            wrong.add("adoption", Message.of("challenge.input.adoption"));
        }
        wrong.refuse();
        return new ChallengeText(typed.ground(), adoption, source, url, text);
    }
}
