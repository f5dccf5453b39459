package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One message in a discussion. Carries its current text; earlier ones are in {@code post_revision}. */
@Entity
@Table(name = "post")
@DynamicUpdate
@SearchDocument(value = Content.POST, ignore = {"helpful", "thanks", "submitKey", "answered"})
class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "discussion_id", nullable = false, updatable = false)
    private Discussion discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "reply_to_number", updatable = false)
    private @Nullable Integer replyTo;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Content.State state;

    @Column(nullable = false)
    private int version = 1;

    @Column(nullable = false)
    private String markdown;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private String text;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "edited_by")
    private @Nullable Long editedBy;

    /** Counted by {@link Marks} in SQL. */
    @Column(name = "helpful_count", nullable = false, updatable = false)
    private int helpful;

    @Column(name = "thanks_count", nullable = false, updatable = false)
    private int thanks;

    @Column(name = "submit_key", updatable = false)
    private @Nullable String submitKey;

    /** Rules of the privacy guard whose findings were answered when the current text was written, with commas between them. */
    @Column(name = "guard_answered", nullable = false)
    private String answered = "";

    protected Post() {}

    Post(Discussion discussion, @Nullable Integer replyTo, long authorId, Content.State state, @Nullable String submitKey, Instant createdAt) {
        this.discussion = discussion;
        this.number = discussion.nextNumber();
        this.replyTo = replyTo;
        this.authorId = authorId;
        this.submitKey = submitKey;
        this.createdAt = createdAt;
        become(state, createdAt);
    }

    void say(String markdown, RenderedText rendered, String answered) {
        this.answered = answered;
        this.markdown = markdown;
        this.html = rendered.html();
        this.text = rendered.text();
    }

    void edit(String markdown, RenderedText rendered, String answered, long by, Instant at) {
        say(markdown, rendered, answered);
        version++;
        editedBy = by;
        editedAt = at;
    }

    /** @return whether it is published for the first time by this */
    boolean become(Content.State state, Instant at) {
        this.state = state;
        var first = state == Content.State.PUBLISHED && publishedAt == null;
        if (first) {
            publishedAt = at;
        }
        return first;
    }

    boolean isOpening() {
        return number == 1;
    }

    Facts facts() {
        return Facts.post(state, authorId, discussion.facts());
    }

    /** When the current text was written, and who wrote it. */
    Instant writtenAt() {
        return editedAt == null ? createdAt : editedAt;
    }

    long writtenBy() {
        return editedBy == null ? authorId : editedBy;
    }

    long id() {
        return id;
    }

    Discussion discussion() {
        return discussion;
    }

    int number() {
        return number;
    }

    long authorId() {
        return authorId;
    }

    Content.State state() {
        return state;
    }

    String answered() {
        return answered;
    }

    int version() {
        return version;
    }

    String markdown() {
        return markdown;
    }

    String html() {
        return html;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Integer replyTo() {
        return replyTo;
    }
}
