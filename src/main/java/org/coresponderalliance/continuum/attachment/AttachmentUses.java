package org.coresponderalliance.continuum.attachment;

import java.util.List;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties files to the texts that refer to them. */
@Service
class AttachmentUses implements Attachments {

    private final AttachmentRows rows;
    private final FileIndex index;

    AttachmentUses(AttachmentRows rows, FileIndex index) {
        this.rows = rows;
        this.index = index;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(String markdown, Subject subject, long authorId) {
        var keys = Keys.in(markdown);
        if (!keys.isEmpty()) {
            rows.attach(keys, subject, authorId);
            index.changed(subject.kind(), List.of(subject.id()));
        }
    }
}
