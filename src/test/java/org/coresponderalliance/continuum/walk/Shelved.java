package org.coresponderalliance.continuum.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Articles: in each audience one of each state, and published ones whose next revision is worked on. */
final class Shelved {

    record Services(LibraryImport imports, AttachmentService files, Attachments uses, List<ModeratedContent> moderated, TransactionTemplate transaction, JdbcClient jdbc) {}

    private static final Instant LAST_YEAR = Instant.parse("2025-06-01T10:00:00Z");
    private static final List<State> WORK = List.of(State.DRAFT, State.IN_REVIEW, State.APPROVED);

    /** The revision that readers get, or, as long as there is none, the one that is worked on. */
    final List<Thing> articles = new ArrayList<>();
    /** The revision that is worked on of a published one. */
    final List<Thing> next = new ArrayList<>();

    private final Services services;
    private final People people;
    private final FacetSelection facet;

    Shelved(Services services, People people, Map<String, List<String>> facet) {
        this.services = services;
        this.people = people;
        this.facet = new FacetSelection(facet);
        for (var audience : Audience.values()) {
            Content.ARTICLE.states().forEach(state -> article(audience, state));
            WORK.forEach(work -> worked(audience, work));
        }
    }

    private void article(Audience audience, State state) {
        var word = Thing.newWord();
        var file = World.file(services.files(), word, people.viewer(people.author));
        var taken = state == State.HIDDEN || state == State.DELETED;
        var published = !WORK.contains(state);
        // The files of every other state come with the article, instead of standing in its text.
        var enclosed = state.ordinal() % 2 == 0;
        var revision = revision(word, enclosed ? "" : file, published);
        var id = add(audience, taken ? State.PUBLISHED : state, List.of(revision), published ? Set.of() : Set.of(people.reviewer));
        adopt(file, id);
        if (enclosed) {
            enclose(World.url(file), id);
        }
        if (taken) {
            var subject = new Subject(Subject.Kind.ARTICLE, id);
            var content = services.moderated().stream().filter(one -> one.kinds().contains(Subject.Kind.ARTICLE)).findFirst().orElseThrow();
            if (state == State.HIDDEN) {
                content.hide(subject, people.moderator);
            } else {
                content.remove(subject, people.moderator);
            }
        }
        articles.add(new Thing(word, List.of(facts(audience, state, !published)), id, 1, World.url(file)));
    }

    private void worked(Audience audience, State work) {
        var word = Thing.newWord();
        var nextWord = Thing.newWord();
        var file = World.file(services.files(), word, people.viewer(people.author));
        var nextFile = World.file(services.files(), nextWord, people.viewer(people.author));
        var id = add(audience, work, List.of(revision(word, file, true), revision(nextWord, nextFile, false)), Set.of(people.reviewer));
        adopt(file + nextFile, id);
        var shown = facts(audience, State.PUBLISHED, true);
        var worked = facts(audience, work, true);
        articles.add(new Thing(word, List.of(shown, worked), id, 1, World.url(file)));
        next.add(new Thing(nextWord, List.of(worked), id, 2, World.url(nextFile)));
    }

    private Facts facts(Audience audience, State state, boolean reviewed) {
        return Facts.of(Content.ARTICLE, state, audience, group(audience), people.author)
                .withReviewers(reviewed ? Set.of(people.reviewer) : Set.of());
    }

    private long add(Audience audience, State state, List<ImportedArticle.Revision> revisions, Set<Long> reviewers) {
        var details = ArticleDetails.started(ArticleKind.BEST_PRACTICE, people.author).withAudience(audience, group(audience)).withFacets(facet);
        return services.imports().add(new ImportedArticle(details, state, revisions, reviewers, false));
    }

    private @Nullable Long group(Audience audience) {
        return audience == Audience.GROUP ? people.group : null;
    }

    private ImportedArticle.Revision revision(String word, String file, boolean published) {
        var statement = new ArticleContent.Recommendation(null, "Do " + word, Strength.STRONG, "", "Basis " + word);
        var content = new ArticleContent("On " + World.SHARED + " " + World.TOGETHER + " " + word, "In short " + word, "At length " + word + " " + file,
                List.of(statement), List.of(new ArticleContent.Reference("Source " + word, "https://example.org/" + word)));
        return new ImportedArticle.Revision(content, "Noted " + word, people.author, LAST_YEAR, published ? LAST_YEAR : null, List.of());
    }

    private void adopt(String files, long id) {
        services.transaction().executeWithoutResult(status -> services.uses().adopt(files, new Subject(Subject.Kind.ARTICLE, id), people.author));
    }

    private void enclose(String url, long id) {
        services.jdbc().sql("insert into enclosure (article_id, kind, title, last_number) values (?, 'FORM', 'A form', 1)").param(id).update();
        services.jdbc().sql("insert into enclosure_version (enclosure_id, number, file_key, note, member_id, added_at) "
                + "select max(id), 1, ?, '', ?, utc_timestamp(6) from enclosure").params(url.split("/")[2], people.author).update();
    }

    /** All words of all articles. */
    Stream<Thing> all() {
        return Stream.concat(articles.stream(), next.stream());
    }
}
