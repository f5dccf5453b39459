package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Row;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.stereotype.Component;

/** What people say about themselves, and why they want to join. Their own names and addresses stay. */
@Component
class MemberRedaction implements Redactable {

    private final Reindexing index;

    MemberRedaction(Reindexing index) {
        this.index = index;
    }

    @Override
    public void redact(Redaction redaction) {
        var members = redaction.plain(Where.PROFILES, Table.of("member", "id").versioned(), "about");
        var programs = redaction.plain(Where.PROFILES, Table.of("program", "id").versioned(), "about");
        redaction.plain(Where.REVIEWS, Table.of("application", "id").versioned(), "why", "reason");
        if (redaction.carriesOut()) {
            index.changed(Content.MEMBER, members.stream().map(Row::id).toList());
            index.changed(Content.PROGRAM, programs.stream().map(Row::id).toList());
        }
    }
}
