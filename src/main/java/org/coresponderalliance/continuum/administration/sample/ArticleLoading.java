package org.coresponderalliance.continuum.administration.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.library.Decision;
import org.coresponderalliance.continuum.library.EnclosureKind;
import org.coresponderalliance.continuum.library.Enclosures;
import org.coresponderalliance.continuum.library.GuidanceForm;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.library.PublishingService;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.notification.ImportedEntry;
import org.coresponderalliance.continuum.notification.NotificationKind;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Loads the library. */
@Component
class ArticleLoading {

    private static final Duration BETWEEN_APPROVALS = Duration.ofHours(7);
    private static final String EVIDENCE = "evidence_level";
    /** The article, by its place among the files, of which somebody does not want what they wrote to be used any more. */
    private static final int REFUSED = 3;

    private final LibraryImport library;
    private final Trials trials;
    private final Enclosures enclosures;
    private final AttachmentService files;
    private final PublishingService publishing;

    ArticleLoading(LibraryImport library, Trials trials, Enclosures enclosures, AttachmentService files, PublishingService publishing) {
        this.library = library;
        this.trials = trials;
        this.enclosures = enclosures;
        this.files = files;
        this.publishing = publishing;
    }

    /** @param ids in the order of the files @param toReview what reviewers find in their inboxes */
    record Loaded(List<Long> ids, List<ImportedEntry> toReview) {}

    Loaded load(List<SampleArticle> articles, List<LoadedDiscussion> discussions, Cast cast, Instant now) {
        var ids = new ArrayList<Long>();
        var entries = new ArrayList<ImportedEntry>();
        for (var file : articles) {
            var imported = imported(file, discussions, cast, now);
            var id = library.add(imported);
            ids.add(id);
            consents(id, ids.size(), imported, discussions);
            var last = imported.revisions().getLast();
            imported.reviewers().forEach(reviewer -> entries.add(new ImportedEntry(reviewer, NotificationKind.REVIEW_ASKED, Content.ARTICLE, id,
                    last.authorId(), "ARTICLE/" + id, last.at(), last.decisions().stream().anyMatch(one -> one.memberId() == reviewer))));
        }
        for (int i = 0; i < articles.size(); i++) {
            enclose(ids.get(i), articles.get(i).enclosures(), cast.account(Role.STAFF), now);
            var about = articles.get(i).about();
            if (!about.isEmpty()) {
                trials.declare(cast.account(Role.STAFF), ids.get(i), about.stream().map(number -> ids.get(number - 1)).collect(Collectors.toSet()));
            }
        }
        end(articles, ids, cast.account(Role.STAFF));
        return new Loaded(ids, entries);
    }

    private void end(List<SampleArticle> articles, List<Long> ids, Viewer by) {
        for (int i = 0; i < articles.size(); i++) {
            var file = articles.get(i);
            if (file.supersededBy() != null) {
                publishing.supersede(by, ids.get(i), ids.get(file.supersededBy() - 1), Objects.requireNonNullElse(file.why(), ""));
            } else if (file.retired() != null) {
                publishing.retire(by, ids.get(i), file.retired());
            }
        }
    }

    private void enclose(long article, List<SampleArticle.Enclosed> enclosed, Viewer by, Instant now) {
        for (var one : enclosed) {
            var first = one.versions().getFirst();
            var id = enclosures.add(by, article, EnclosureKind.valueOf(one.kind().toUpperCase(Locale.ROOT)), one.title(), first.note(), upload(first, by, now), Answers.NONE);
            one.versions().stream().skip(1).forEach(version -> enclosures.replace(by, article, id, version.note(), upload(version, by, now), Answers.NONE));
        }
    }

    private String upload(SampleArticle.Version version, Viewer by, Instant now) {
        return files.upload(version.name(), new ByteArrayResource(SampleDocument.docx(version.text())), "", by, now).key();
    }

    /** Who wrote what published articles rest on has answered, one with a no that came later; who wrote what others rest on was asked. */
    private void consents(long id, int place, ImportedArticle article, List<LoadedDiscussion> discussions) {
        var last = article.revisions().getLast();
        var published = last.publishedAt() != null;
        for (var origin : article.details().origins()) {
            if (origin.postNumber() > 0) {
                var author = discussions.stream().filter(one -> one.added().id() == origin.discussionId()).findFirst().orElseThrow().post(origin.postNumber()).authorId();
                var refused = published && place == REFUSED && origin.equals(article.details().origins().getLast());
                var answer = refused ? Consent.NO : published ? place % 2 == 0 ? Consent.ROLE_ONLY : Consent.NAMED : Consent.ASKED;
                library.addConsent(id, origin, author, answer, last.authorId(), last.at(), refused);
            }
        }
    }

    private static ImportedArticle imported(SampleArticle file, List<LoadedDiscussion> discussions, Cast cast, Instant now) {
        var kind = ArticleKind.of(file.kind()).orElseThrow();
        var state = State.valueOf(file.state().toUpperCase(Locale.ROOT));
        var facets = new HashMap<>(file.facets());
        facets.put(EVIDENCE, file.evidence() == null ? List.of() : List.of(file.evidence()));
        var details = new ArticleDetails(kind, form(file.form()), new FacetSelection(facets), Audience.valueOf(file.audience().toUpperCase(Locale.ROOT)),
                null, cast.id(file.owner()), LocalDate.ofInstant(file.reviewDue().after(now), ZoneOffset.UTC), origins(file.discussions(), discussions));
        var isPublished = state != State.DRAFT && state != State.IN_REVIEW && state != State.APPROVED;
        var last = file.revisions().getLast();
        var reviewers = state == State.IN_REVIEW ? reviewers(last, cast) : state == State.APPROVED ? cast.ids(last.approvedBy()) : Set.<Long>of();
        var revisions = file.revisions().stream().map(one -> revision(file.title(), one, isPublished, discussions, cast, now)).toList();
        return new ImportedArticle(details, state, revisions, reviewers, true, withdrawn(last, cast, now));
    }

    private static @Nullable GuidanceForm form(@Nullable String name) {
        return name == null ? null : GuidanceForm.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** From the answer, where one was accepted; else from the whole discussion. */
    private static List<Origin> origins(List<Integer> numbers, List<LoadedDiscussion> discussions) {
        return numbers.stream().map(number -> discussions.get(number - 1))
                .map(one -> new Origin(one.added().id(), Objects.requireNonNullElse(one.what().accepted(), 0))).toList();
    }

    private static ImportedArticle.Revision revision(String title, SampleArticle.Revision file, boolean isPublished,
                                                     List<LoadedDiscussion> discussions, Cast cast, Instant now) {
        var at = file.age().before(now);
        var decisions = new ArrayList<ImportedArticle.Decided>();
        var decided = at;
        for (var reviewer : file.approvedBy()) {
            decided = decided.plus(BETWEEN_APPROVALS);
            decisions.add(new ImportedArticle.Decided(cast.id(reviewer), Decision.APPROVE, "", decided));
        }
        return new ImportedArticle.Revision(content(title, file, discussions), file.note(), cast.id(file.by()), at, isPublished ? decided : null, decisions);
    }

    private static ArticleContent content(String title, SampleArticle.Revision file, List<LoadedDiscussion> discussions) {
        var recommendations = file.recommendations().stream().map(one -> new ArticleContent.Recommendation(null, one.text(),
                Strength.valueOf(one.strength().toUpperCase(Locale.ROOT)), one.evidence(), one.basis(), one.outcomes(), new FacetSelection(one.applies()), one.regions(),
                one.sources().stream().map(source -> source(source, discussions)).toList())).toList();
        var references = file.references().stream().map(text -> new ArticleContent.Reference(text, "")).toList();
        var variations = file.variations().stream().map(one -> new ArticleContent.Variation(null, one.name(), one.text(), Objects.requireNonNullElse(one.varies(), 0),
                new FacetSelection(one.applies()), List.of(), one.sources().stream().map(source -> source(source, discussions)).toList())).toList();
        return new ArticleContent(title, file.summary(), file.body(), recommendations, variations, references);
    }

    private static ArticleContent.Source source(SampleArticle.Source file, List<LoadedDiscussion> discussions) {
        return file.discussion() == null ? ArticleContent.Source.outside(Objects.requireNonNullElse(file.text(), ""), Objects.requireNonNullElse(file.url(), ""))
                : ArticleContent.Source.inside(discussions.get(file.discussion() - 1).added().id(), Objects.requireNonNullElse(file.post(), 0));
    }

    private static List<ImportedArticle.Withdrawn> withdrawn(SampleArticle.Revision last, Cast cast, Instant now) {
        var withdrawn = new ArrayList<ImportedArticle.Withdrawn>();
        for (int i = 0; i < last.recommendations().size(); i++) {
            var one = last.recommendations().get(i).withdrawn();
            if (one != null) {
                withdrawn.add(new ImportedArticle.Withdrawn(i + 1, cast.id(one.by()), one.reason(), one.age().before(now)));
            }
        }
        return withdrawn;
    }

    /** Those who have approved already, and accounts that somebody can sign in to and decide with. */
    private static Set<Long> reviewers(SampleArticle.Revision last, Cast cast) {
        var reviewers = new HashSet<>(cast.ids(last.approvedBy()));
        cast.accounts().stream().filter(Viewer::isModerator).filter(viewer -> !viewer.isStaff()).map(Viewer::id).forEach(reviewers::add);
        reviewers.remove(cast.id(last.by()));
        return reviewers;
    }
}
