package org.coresponderalliance.continuum.member;

import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A program is found, and its name and facets are found with its members, so all of them get new index entries. */
@Component
class ProgramReindexing {

    private final JdbcClient jdbc;
    private final Reindexing index;

    ProgramReindexing(JdbcClient jdbc, Reindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** In the transaction of the change. */
    @EventListener
    void on(ProgramChanged event) {
        index.changed(Content.PROGRAM, List.of(event.programId()));
        index.changed(Content.MEMBER, jdbc.sql("select id from member where program_id = ?").param(event.programId()).query(Long.class).list());
    }
}
