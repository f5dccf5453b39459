package org.coresponderalliance.continuum.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.adoption.AdoptionImport;
import org.coresponderalliance.continuum.adoption.AdoptionText;
import org.coresponderalliance.continuum.adoption.ImportedAdoption;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs do with articles: on a published one of each audience a record in each state. */
final class Adopted {

    private static final Instant LAST_MONTH = Instant.parse("2026-06-01T10:00:00Z");

    final List<Thing> adoptions = new ArrayList<>();
    /** The articles that they are about, in the same order. */
    final List<Thing> articles = new ArrayList<>();

    Adopted(AdoptionImport imports, JdbcClient jdbc, Shelved shelved, People people) {
        for (var article : shelved.articles) {
            var facts = article.facts().getFirst();
            if (facts.state() == State.PUBLISHED && article.facts().size() == 1) {
                Content.ADOPTION.states().forEach(state -> adopt(imports, jdbc, article, state, people));
            }
        }
    }

    private void adopt(AdoptionImport imports, JdbcClient jdbc, Thing article, State state, People people) {
        var word = Thing.newWord();
        var program = jdbc.sql("insert into program (name, created_at) values (?, utc_timestamp(6)) returning id").param("Walked " + word.hashCode()).query(Long.class).single();
        var text = new AdoptionText(Uptake.ADAPTED, 1, LocalDate.of(2026, 1, 1), "Where " + word, "What " + word, Outcome.MIXED, "Result " + word);
        var id = imports.add(new ImportedAdoption(article.id(), program, List.of(new ImportedAdoption.Entry(people.author, text, LAST_MONTH)), state));
        var of = article.facts().getFirst();
        adoptions.add(new Thing(word, List.of(Facts.of(Content.ADOPTION, state, of.audience(), of.audience() == Audience.GROUP ? people.group : null, people.author)), id, 1, ""));
        articles.add(article);
    }
}
