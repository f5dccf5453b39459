package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A threaded conversation. Changed only with its row locked, so that numbers and counters are right. */
@Entity
@Table(name = "discussion")
@SecondaryTable(name = "case_consult", pkJoinColumns = @PrimaryKeyJoinColumn(name = "discussion_id"))
@DynamicUpdate
class Discussion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id", nullable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Content.State state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Audience audience;

    @Column(name = "audience_group")
    private @Nullable Long group;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** Whether it has been published at some time. */
    @Column(nullable = false)
    private boolean opened;

    @Column(nullable = false)
    private int version = 1;

    /** Who changed title, facets, tags or case consult last; null where nobody did. */
    @Column(name = "headline_by")
    private @Nullable Long headlineBy;

    /** As of a post, of what stands above the posts. */
    @Column(name = "guard_answered", nullable = false)
    private String answered = "";

    @Column(nullable = false)
    private boolean locked;

    @Column(nullable = false)
    private boolean pinned;

    @Column(name = "accepted_number")
    private @Nullable Integer acceptedNumber;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Embedded
    private Counters counters;

    @Column(name = "facing_count", nullable = false)
    private int facingCount;

    @Embedded
    private @Nullable CaseConsult caseConsult;

    @ElementCollection
    @CollectionTable(name = "discussion_facet", joinColumns = @JoinColumn(name = "discussion_id"))
    private Set<FacetValue> facets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "discussion_tag", joinColumns = @JoinColumn(name = "discussion_id"))
    @Column(name = "tag", nullable = false)
    private Set<String> tags = new HashSet<>();

    protected Discussion() {}

    Discussion(Category category, Kind kind, Headline headline, long authorId, Content.State state, Instant createdAt) {
        this.kind = kind;
        this.authorId = authorId;
        this.createdAt = createdAt;
        this.counters = Counters.none(createdAt, authorId);
        become(state);
        moveTo(category);
        headed(headline);
    }

    /** Takes over the category's audience. */
    void moveTo(Category target) {
        category = target;
        meantFor(target.audience(), target.group());
    }

    void meantFor(Audience audience, @Nullable Long group) {
        this.audience = audience;
        this.group = group;
    }

    void retitle(Headline headline, String answered, long by) {
        headed(headline);
        this.answered = answered;
        headlineBy = by;
        version++;
    }

    Headline headline() {
        return new Headline(title, FacetSelection.none(), tags.stream().sorted().toList(), caseConsult);
    }

    void answered(String rules) {
        answered = rules;
    }

    String answered() {
        return answered;
    }

    private void headed(Headline headline) {
        title = headline.title();
        slug = Slugs.of(title);
        caseConsult = headline.caseConsult();
        replace(facets, headline.facetValues());
        replace(tags, Set.copyOf(headline.tags()));
    }

    /** Leaves alone what stays, so that only what changed is written. */
    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** The number for the next post. */
    int nextNumber() {
        return ++lastNumber;
    }

    /** The highest number given so far is this one. */
    void numberFrom(int highest) {
        lastNumber = highest;
    }

    void count(Counters counted) {
        counters = counted;
    }

    void countFacing(int programs) {
        facingCount = programs;
    }

    void accept(@Nullable Integer number) {
        acceptedNumber = number;
    }

    /** @return whether it is published for the first time by this */
    boolean become(Content.State state) {
        this.state = state;
        var first = state == Content.State.PUBLISHED && !opened;
        opened = opened || first;
        return first;
    }

    void lock(boolean locked) {
        this.locked = locked;
    }

    void pin(boolean pinned) {
        this.pinned = pinned;
    }

    Facts facts() {
        return Facts.of(Content.DISCUSSION, state, audience, group, authorId);
    }

    long id() {
        return id;
    }

    Category category() {
        return category;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String slug() {
        return slug;
    }

    Content.State state() {
        return state;
    }

    Audience audience() {
        return audience;
    }

    long authorId() {
        return authorId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }

    /** Who gave it the headline that it has. */
    long headlineBy() {
        return headlineBy == null ? authorId : headlineBy;
    }

    boolean locked() {
        return locked;
    }

    boolean pinned() {
        return pinned;
    }

    @Nullable Integer acceptedNumber() {
        return acceptedNumber;
    }

    Counters counters() {
        return counters;
    }

    int lastNumber() {
        return lastNumber;
    }

    int facingCount() {
        return facingCount;
    }
}
