package org.coresponderalliance.continuum.adoption.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.adoption.AdoptionCounts;
import org.coresponderalliance.continuum.adoption.AdoptionHistory;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionText;
import org.coresponderalliance.continuum.adoption.Fit;
import org.coresponderalliance.continuum.adoption.Likeness;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.OwnAdoption;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.member.ProgramProfile;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;

/** What programs do with articles, as the API gives and takes it. Enumerations are given by name, times in UTC. */
final class AdoptionResource {

    private AdoptionResource() {}

    /**
     * What the caller's program does.
     *
     * @param base     number of the entry that stood when the caller began, {@code base} of the answer; 0 or absent if none did
     * @param revision of the article; absent for the one that readers have
     * @param privacy  what the caller says to the findings of an attempt before
     */
    record Input(@Nullable Integer base, @Nullable Uptake uptake, @Nullable Integer revision, @Nullable LocalDate since, @Nullable String setting,
                 @Nullable String about, @Nullable Outcome outcome, @Nullable String result, @Nullable AnswersJson privacy) {

        AdoptionText typed(List<Integer> revisions) {
            var shown = revisions.isEmpty() ? 0 : revisions.getFirst();
            return new AdoptionText(required("uptake", uptake), revision == null ? shown : revision, required("since", since), text(setting), text(about),
                    required("outcome", outcome), text(result));
        }

        private static <T> T required(String field, @Nullable T value) {
            if (value == null) {
                throw new InvalidInput(field, "base.input.empty");
            }
            return value;
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    /** @param line kind of program and setting @param facets value codes by facet */
    record Program(long id, String name, String line, Map<String, List<String>> facets) {

        static Program of(ProgramProfile program) {
            return new Program(program.id(), program.name(), program.line(), new TreeMap<>(program.facets().values()));
        }
    }

    /** One entry of the ledger. @param shown whether readers have it */
    record Entry(int number, String uptake, int revision, LocalDate since, String setting, String about, String outcome, String result, Person by, Instant at,
                 boolean shown) {

        static Entry of(AdoptionHistory.Entry one) {
            return of(one.number(), one.text(), Person.of(one.by()), one.at(), one.shown());
        }

        static Entry of(int number, AdoptionText text, Person by, Instant at, boolean shown) {
            return new Entry(number, text.uptake().name(), text.revision(), text.since(), text.setting(), text.about(), text.outcome().name(), text.result(), by, at, shown);
        }
    }

    /** How like the caller's program: {@code parts} say what each facet added. */
    record Likely(int score, boolean like, List<Fit.Part> parts) {

        static @Nullable Likely of(@Nullable Fit fit) {
            return fit == null ? null : new Likely(fit.score(), fit.isLike(), fit.parts());
        }
    }

    /** @param fit null for the caller's own program and where they name none */
    record Listed(long id, Program program, Entry entry, String state, @Nullable Likely fit, boolean mine) {

        static Listed of(Adoption one) {
            return new Listed(one.id(), Program.of(one.program()), Entry.of(one.number(), one.text(), Person.of(one.by()), one.at(), one.isShown()), one.state().name(),
                    Likely.of(one.fit()), one.mine());
        }
    }

    record Counts(int using, int adapted, int stopped, Map<String, Integer> outcomes) {

        static Counts of(AdoptionCounts counts) {
            var outcomes = new TreeMap<String, Integer>();
            counts.outcomes().forEach((outcome, number) -> outcomes.put(outcome.name(), number));
            return new Counts(counts.using(), counts.adapted(), counts.stopped(), outcomes);
        }
    }

    /**
     * A part of the list.
     *
     * @param likeYours what programs like the caller's do; null where they name none
     * @param next      value of {@code after} for the following part; null at the end
     */
    record Part(Counts counts, @Nullable Likeness likeYours, List<Listed> items, @Nullable String next) {

        static Part of(AdoptionQueries.Listed listed) {
            return new Part(Counts.of(listed.counts()), listed.likeness(), listed.adoptions().items().stream().map(Listed::of).toList(), listed.adoptions().next());
        }
    }

    /** @param id 0 if nothing stands @param state null if nothing stands */
    record Own(long id, int base, Program program, @Nullable String state, @Nullable AdoptionText entry, List<Integer> revisions) {

        static Own of(OwnAdoption own) {
            return new Own(own.id(), own.base(), Program.of(own.program()), own.state() == null ? null : own.state().name(), own.text(), own.article().revisions());
        }
    }

    /** @param entries the last one first */
    record History(Listed adoption, List<Entry> entries) {

        static History of(AdoptionHistory history) {
            return new History(Listed.of(history.adoption()), history.entries().stream().map(Entry::of).toList());
        }
    }
}
