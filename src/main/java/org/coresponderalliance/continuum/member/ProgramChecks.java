package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What may be said about a program. */
@Component
class ProgramChecks {

    /** Nothing that resembles a crisis team is older. */
    private static final int FIRST_YEAR = 1850;
    private static final InputText NAME = InputText.field("name", 160);
    private static final InputText ABOUT = InputText.field("about", 2_000);

    private final Taxonomy taxonomy;
    private final Regions regions;
    private final Clock clock;

    ProgramChecks(Taxonomy taxonomy, Regions regions, Clock clock) {
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.clock = clock;
    }

    /** The input, cleaned. @throws InvalidInput naming all of {@code name, region, yearStarted, about, facets} that cannot be taken */
    ProgramInput checked(ProgramInput typed) {
        var wrong = new FieldErrors();
        var name = wrong.text(() -> NAME.requiredLine(typed.name()));
        var region = wrong.text(() -> regions.checked(typed.region()));
        var about = wrong.text(() -> ABOUT.optional(typed.about()));
        var facets = wrong.check(() -> facets(typed.facets()), FacetSelection.none());
        var year = typed.yearStarted();
        if (year != null && (year < FIRST_YEAR || year > LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() + 1)) {
            wrong.add("yearStarted", Message.of("member.program.year.implausible"));
        }
        wrong.refuse();
        return new ProgramInput(name, region, year, about, facets);
    }

    private FacetSelection facets(FacetSelection selection) {
        selection.values().keySet().forEach(code -> {
            if (taxonomy.facet(code).filter(Facet::onPrograms).isEmpty()) {
                throw new InvalidInput("facets", "taxonomy.unknownFacet", code);
            }
        });
        return taxonomy.checked(selection);
    }
}
