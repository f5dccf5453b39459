package org.coresponderalliance.continuum.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An article as a whole: who answers for it, who may see it, and a copy of what the revision says that readers get. The
 * revisions themselves never change and are kept by {@link Revisions}.
 */
@Entity
@SearchDocument(value = Content.ARTICLE, ignore = {"version", "stateBefore", "sentToReviewAt", "publishWhenApproved", "guardHold", "guardRules", "guardAnsweredNext", "guardAnswered", "heldNumber", "legalReviewer", "supersedes", "enclosing", "tried"})
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Version
    int version;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    ArticleKind kind;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable GuidanceForm form;

    /** As readers see it. */
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.DRAFT;
    /** Of the revision that is worked on and was not published yet; null where there is none. */
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable State nextState = State.DRAFT;
    /** To come back to when it is hidden or deleted. */
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable State stateBefore;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
    Audience audience;
    @Nullable Long audienceGroup;
    @Column(name = "author_id")
    long ownerId;
    long createdBy;

    String title = "";
    String slug = "";
    String summary = "";
    @Column(columnDefinition = "mediumtext")
    String text = "";

    int shownNumber = 1;
    int lastNumber = 1;
    @Nullable Integer publishedNumber;
    @Nullable Instant publishedAt;
    @Nullable Instant firstPublishedAt;
    @Nullable LocalDate reviewOn;
    @Nullable Long supersededBy;
    /** Whether it took the place of another one. */
    @Formula("exists (select 1 from article e where e.superseded_by = id)")
    boolean supersedes;
    /** Whether files come with it. */
    @Formula("exists (select 1 from enclosure c where c.article_id = id and not c.removed)")
    boolean enclosing;
    /** Whether another article tells that it was tried in vain, or it tells so of another one. */
    @Formula("exists (select 1 from article_trial t where t.practice_id = id or t.trial_id = id)")
    boolean tried;
    /** Who reads it for what the law says, where it is on a legal topic; one of the reviewers. */
    @Nullable Long legalReviewer;
    boolean publishWhenApproved = true;
    /** Why the privacy guard wants a moderator to look at what is worked on; empty where it does not, null where nobody asked it yet. */
    @Nullable String guardHold;
    /** The rules for which it does, in one line. */
    String guardRules = "";
    /** The rules whose findings were answered in what is worked on, and in what readers have. */
    String guardAnsweredNext = "";
    String guardAnswered = "";
    /** The revision that waits for a moderator for that. */
    @Nullable Integer heldNumber;
    boolean sample;
    @Nullable Instant sentToReviewAt;
    Instant createdAt;
    Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "article_facet", joinColumns = @JoinColumn(name = "article_id"))
    Set<FacetCode> facets = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_reviewer", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "member_id")
    Set<Long> reviewers = new LinkedHashSet<>();

    @SuppressWarnings("NullAway")
    protected Article() {}

    Article(ArticleDetails details, long createdBy, Instant now) {
        this.kind = details.kind();
        this.form = details.form();
        this.audience = details.audience();
        this.audienceGroup = details.group();
        this.ownerId = details.ownerId();
        this.reviewOn = details.reviewOn();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.changedAt = now;
        carry(details);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** For the rules: the article as readers get it. */
    Facts facts() {
        return factsIn(state);
    }

    /** For the rules: the revision that is worked on, or the article itself where none is, or where it was taken out of sight. */
    Facts workFacts() {
        return nextState == null || isOutOfSight() ? facts() : factsIn(nextState);
    }

    boolean isPublished() {
        return publishedNumber != null;
    }

    boolean isOutOfSight() {
        return state == State.HIDDEN || state == State.DELETED || state == State.RETIRED;
    }

    /** Puts the revision in the place that readers see. */
    void show(int number, String itsTitle, String itsSlug, String itsSummary, String itsText) {
        shownNumber = number;
        title = itsTitle;
        slug = itsSlug;
        summary = itsSummary;
        text = itsText;
    }

    void carry(ArticleDetails details) {
        var codes = new LinkedHashSet<FacetCode>();
        details.facets().values().forEach((facet, values) -> values.forEach(code -> codes.add(new FacetCode(facet, code))));
        facets.retainAll(codes);
        facets.addAll(codes);
    }

    /** What it is about, as {@code topic/liability}. */
    List<String> topics() {
        return facets.stream().map(one -> one.facet() + "/" + one.code()).toList();
    }

    /** Sets the state of the revision that is worked on; as long as nothing was published it is the article's too. */
    void workIs(State work) {
        nextState = work;
        if (!isPublished()) {
            state = work;
        }
    }

    private Facts factsIn(State other) {
        return Facts.of(Content.ARTICLE, other, audience, audienceGroup, ownerId).withReviewers(reviewers);
    }
}
