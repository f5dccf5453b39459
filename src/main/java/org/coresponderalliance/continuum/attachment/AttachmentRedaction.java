package org.coresponderalliance.continuum.attachment;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** Names and descriptions of files. A file itself is not changed: where the text stands in it, the file must go. */
@Component
class AttachmentRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.FILE_NAMES, Table.of("attachment", "id"), "file_name", "alt");
    }
}
