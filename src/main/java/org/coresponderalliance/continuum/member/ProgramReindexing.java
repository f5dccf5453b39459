package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A program's name and facets are found with its members, so they get new index entries with it. */
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
        index.changed(Content.MEMBER, jdbc.sql("select id from member where program_id = ?").param(event.programId()).query(Long.class).list());
    }
}
