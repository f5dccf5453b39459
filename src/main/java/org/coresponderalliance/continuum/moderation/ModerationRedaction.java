package org.coresponderalliance.continuum.moderation;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** What members reported, and what moderators decided and noted. */
@Component
class ModerationRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.REVIEWS, Table.of("review_item", "id"), "why", "reason", "message");
        redaction.plain(Where.REVIEWS, Table.of("flag", "id"), "note");
        redaction.plain(Where.REVIEWS, Table.of("sanction", "id"), "reason", "lifted_reason");
        redaction.plain(Where.REVIEWS, Table.of("moderator_note", "id"), "text");
        redaction.plain(Where.REVIEWS, Table.of("canned_text", "id"), "title", "text");
    }
}
