package org.coresponderalliance.continuum.attachment;

import java.util.TreeSet;
import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/**
 * Names and descriptions of files, and the copy of what documents say that the privacy guard reads. A file itself is not
 * changed: moderators are told in how many the text stands, because those must go.
 */
@Component
class AttachmentRedaction implements Redactable {

    private final FileIndex index;

    AttachmentRedaction(FileIndex index) {
        this.index = index;
    }

    @Override
    public void redact(Redaction redaction) {
        var files = new TreeSet<Long>();
        redaction.plain(Where.FILE_NAMES, Table.of("attachment", "id"), "file_name", "alt").forEach(row -> files.add(row.id()));
        redaction.plain(Where.FILES, Table.of("attachment_text", "attachment_id"), "text").forEach(row -> files.add(row.id()));
        if (redaction.carriesOut()) {
            index.said(files);
        }
    }
}
