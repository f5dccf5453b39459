package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where discussions live. */
@Entity
@Table(name = "category")
class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String rules;

    @Column(name = "rules_html", nullable = false)
    private String rulesHtml;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Content.State state = Content.State.OPEN;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Audience audience;

    @Column(name = "audience_group")
    private @Nullable Long group;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private int version;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Category() {}

    Category(String slug, int position, Instant createdAt) {
        this.slug = slug;
        this.position = position;
        this.createdAt = createdAt;
    }

    /** Says what the category is. The audience of its discussions has to follow: see {@link CategoryService}. */
    void describe(String name, String description, String rules, String rulesHtml, Audience audience, @Nullable Long group) {
        this.name = name;
        this.description = description;
        this.rules = rules;
        this.rulesHtml = rulesHtml;
        this.audience = audience;
        this.group = audience == Audience.GROUP ? group : null;
        version++;
    }

    void become(Content.State state) {
        this.state = state;
        version++;
    }

    void place(int position) {
        this.position = position;
    }

    Facts facts() {
        return Facts.of(Content.CATEGORY, state, audience, group, null);
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    Audience audience() {
        return audience;
    }

    @Nullable Long group() {
        return group;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }
}
