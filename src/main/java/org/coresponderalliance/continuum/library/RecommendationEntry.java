package org.coresponderalliance.continuum.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.Immutable;

/** That a recommendation is found by search. It is content of revisions ({@link Revisions}); what changes is told to the index. */
@Entity
@Immutable
@Table(name = "recommendation")
@SearchDocument(Content.RECOMMENDATION)
class RecommendationEntry {

    @Id
    private Long id;

    protected RecommendationEntry() {}

    long id() {
        return id;
    }
}
