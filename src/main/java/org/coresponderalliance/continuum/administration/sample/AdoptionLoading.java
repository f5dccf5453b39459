package org.coresponderalliance.continuum.administration.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.adoption.AdoptionImport;
import org.coresponderalliance.continuum.adoption.AdoptionText;
import org.coresponderalliance.continuum.adoption.ImportedAdoption;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads what programs do with articles. */
@Component
class AdoptionLoading {

    private final AdoptionImport adoptions;
    private final ReviewQueue queue;

    AdoptionLoading(AdoptionImport adoptions, ReviewQueue queue) {
        this.adoptions = adoptions;
        this.queue = queue;
    }

    /** @param articles ids in the order of the files */
    void load(SampleAdoptions file, List<Long> articles, Cast cast, Instant now) {
        for (var one : file.adoptions()) {
            var state = one.held() != null ? State.HELD : one.takenBack() ? State.DELETED : State.PUBLISHED;
            var entries = one.entries().stream().map(entry -> new ImportedAdoption.Entry(cast.id(entry.by()), text(entry, now), entry.age().before(now))).toList();
            var id = adoptions.add(new ImportedAdoption(articles.get(one.article() - 1), cast.program(one.program()), entries, state));
            if (one.held() != null) {
                queue.hold(new Subject(Subject.Kind.ADOPTION, id), entries.getLast().memberId(), one.held(), entries.getLast().at());
            }
        }
    }

    private static AdoptionText text(SampleAdoptions.Entry entry, Instant now) {
        return new AdoptionText(Uptake.valueOf(entry.uptake().toUpperCase(Locale.ROOT)), entry.revision(), LocalDate.ofInstant(entry.since().before(now), ZoneOffset.UTC),
                text(entry.setting()), text(entry.about()), Outcome.valueOf(entry.outcome().toUpperCase(Locale.ROOT)), entry.result());
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
