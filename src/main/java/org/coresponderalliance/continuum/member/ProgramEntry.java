package org.coresponderalliance.continuum.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.Immutable;

/** That a program is found by search. Programs are read and written by {@link ProgramTable}; what changes is told to the index. */
@Entity
@Immutable
@Table(name = "program")
@SearchDocument(Content.PROGRAM)
class ProgramEntry {

    @Id
    private Long id;

    protected ProgramEntry() {}

    long id() {
        return id;
    }
}
