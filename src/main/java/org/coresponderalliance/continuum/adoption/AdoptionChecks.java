package org.coresponderalliance.continuum.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.springframework.stereotype.Component;

/** What may stand in an entry. */
@Component
class AdoptionChecks {

    /** Nothing in the library is older. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final InputText SETTING = InputText.field("setting", 300);
    private static final InputText ABOUT = InputText.field("about", 2_000);
    private static final InputText RESULT = InputText.field("result", 2_000);

    private final Clock clock;

    AdoptionChecks(Clock clock) {
        this.clock = clock;
    }

    /** The text cleaned. @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken */
    AdoptionText cleaned(AdoptionText typed, ArticleRef article) {
        var wrong = new FieldErrors();
        var setting = wrong.text(() -> SETTING.optionalLine(typed.setting()));
        var about = wrong.text(() -> ABOUT.optional(typed.about()));
        var result = wrong.text(() -> RESULT.optional(typed.result()));
        if (about.isEmpty() && typed.uptake().needsWords()) {
            wrong.add("about", Message.of("adoption.input.about." + typed.uptake()));
        }
        if (!article.revisions().contains(typed.revision())) {
            wrong.add("revision", Message.of("adoption.input.revision", typed.revision()));
        }
        if (typed.since().isAfter(today()) || typed.since().isBefore(FIRST)) {
            wrong.add("since", Message.of("adoption.input.since"));
        }
        wrong.refuse();
        return new AdoptionText(typed.uptake(), typed.revision(), typed.since(), setting, about, typed.outcome(), result);
    }

    /** Somewhere it is tomorrow already. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }
}
