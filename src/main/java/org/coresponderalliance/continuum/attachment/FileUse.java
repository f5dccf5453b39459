package org.coresponderalliance.continuum.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.mapping.SearchDocument;
import org.hibernate.annotations.Immutable;

/** A place where a file hangs, as the search knows it. Written by {@link AttachmentRows} in SQL, so {@link FileIndex} says when it changed. */
@Entity
@Immutable
@Table(name = "attachment_use")
@SearchDocument(Content.FILE)
class FileUse {

    @Id
    private Long id;
    @Column(name = "attachment_id", nullable = false)
    private long attachmentId;

    protected FileUse() {}
}
