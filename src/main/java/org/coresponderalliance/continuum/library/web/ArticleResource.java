package org.coresponderalliance.continuum.library.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.RecommendationPage;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;

/** Articles as the API gives them. Enumerations are given by name, times in UTC, HTML is sanitized. */
final class ArticleResource {

    private ArticleResource() {}

    /** An article in a list. */
    record Summary(long id, String kind, String state, String title, String summary, String url, int revision, int recommendations, String evidence,
                   List<String> approvedBy, @Nullable Instant publishedAt, @Nullable LocalDate reviewOn, boolean overdue) {

        static Summary of(ArticleRow row) {
            return new Summary(row.id(), row.kind().name(), row.state().name(), row.title(), row.summary(), row.url(), row.number(),
                    row.recommendations(), row.evidence(), row.disciplines(), row.publishedAt(), row.reviewOn(), row.overdue());
        }
    }

    /** A part of a list. @param next value of {@code after} for the following part; null at the end */
    record Listed<T>(List<T> items, @Nullable String next) {}

    /**
     * One revision of an article with what is known of it.
     *
     * @param revision     the revision that is given
     * @param current      the revision that readers get
     * @param lastRevision the highest number given; the base for the next revision
     * @param content      as it was typed
     * @param bodyHtml     the body rendered
     * @param actions      what the caller may do to it now
     */
    record Full(long id, String kind, @Nullable String form, String state, String audience, String title, String url, int revision, int current,
                int lastRevision, @Nullable Instant publishedAt, @Nullable LocalDate reviewOn, boolean overdue, @Nullable String supersededBy,
                Person owner, Person writer, Instant writtenAt, String note, ArticleContent content, List<Statement> recommendations, List<Varied> variations, String bodyHtml,
                List<Approval> approvals, List<String> approvedBy, List<Source> sources, Map<String, List<String>> facets, List<String> actions) {

        static Full of(ArticlePage page, ArticleContent content) {
            var head = page.head();
            return new Full(head.id(), head.kind().name(), head.form() == null ? null : head.form().name(), head.state().name(),
                    head.audience().name(), page.title(), head.url(), page.number(), head.number(), head.lastNumber(), page.publishedAt(),
                    head.reviewOn(), head.overdue(), head.successor() == null ? null : head.successor().url(), Person.of(head.owner()),
                    Person.of(page.writer()), page.writtenAt(), page.note(), content, page.recommendations().stream()
                    .map(one -> Statement.of(one, ArticleLinks.recommendation(head.id(), head.slug(), one.id()))).toList(),
                    page.variations().stream().map(one -> Varied.of(one, head.url() + "#v" + one.id())).toList(), page.body().html(), page.approvals().stream().map(Approval::of).toList(), page.disciplines(),
                    page.sources().stream().map(one -> new Source(one.title(), one.url())).toList(), facets(page),
                    page.actions().stream().map(Enum::name).sorted().toList());
        }

        private static Map<String, List<String>> facets(ArticlePage page) {
            return page.facets().stream().collect(Collectors.toMap(ArticlePage.FacetLine::code,
                    line -> line.values().stream().map(ArticlePage.FacetValue::code).toList()));
        }
    }

    /**
     * A recommendation. Its id stays the same through all revisions; its URL is permanent.
     *
     * @param applies    where it applies, in words by facet; empty for everywhere
     * @param sources    those that the caller sees
     * @param withdrawal null unless it was withdrawn
     */
    record Statement(long id, int number, String html, String strength, String evidence, String basis, List<String> outcomes, List<ArticlePage.Applies> applies,
                     List<Source> sources, String url, @Nullable Withdrawn withdrawal) {

        static Statement of(ArticlePage.Recommendation one, String url) {
            return new Statement(one.id(), one.position(), one.html(), one.strength().name(), one.evidence(), one.basis(), one.outcomes(), one.applies(),
                    one.sources().stream().map(source -> new Source(source.text(), source.url())).toList(), url, Withdrawn.of(one.withdrawal()));
        }
    }

    /**
     * What some programs do otherwise. Its id stays the same through all revisions.
     *
     * @param varies  number of the recommendation in whose place it stands; 0 for the article as a whole
     * @param applies which programs do so, in words by facet
     * @param sources those that the caller sees
     */
    record Varied(long id, String name, String html, int varies, List<ArticlePage.Applies> applies, List<Source> sources, String url) {

        static Varied of(ArticlePage.Variation one, String url) {
            return new Varied(one.id(), one.name(), one.html(), one.varies(), one.applies(), one.sources().stream().map(source -> new Source(source.text(), source.url())).toList(), url);
        }
    }

    record Withdrawn(String reason, @Nullable Person by, Instant at) {

        static @Nullable Withdrawn of(ArticlePage.@Nullable Withdrawal one) {
            return one == null ? null : new Withdrawn(one.reason(), one.by() == null ? null : Person.of(one.by()), one.at());
        }
    }

    /** One recommendation by itself. @param current whether the article still has it @param changes the last one first */
    record Single(Statement recommendation, long articleId, String title, int revision, Instant publishedAt, boolean current,
                  List<RecommendationPage.Change> changes) {

        static Single of(RecommendationPage page) {
            return new Single(Statement.of(page.recommendation(), page.url()), page.article().id(), page.article().title(), page.revision(), page.publishedAt(), page.current(),
                    page.changes());
        }
    }

    record Approval(Person by, String discipline, Instant at) {

        static Approval of(ArticlePage.Approval one) {
            return new Approval(Person.of(one.by()), one.discipline(), one.at());
        }
    }

    record Source(String title, String url) {}
}
