package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Field;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger of articles that the viewer is known to see: their audience is asked for where they are. */
@Component
class AdoptionRows {

    /** What stands of one program, without its words. */
    record Light(long id, long programId, long memberId, State state, Uptake uptake, Outcome outcome, Instant at) {

        boolean isShown() {
            return state == State.PUBLISHED;
        }

        Facts facts() {
            return Facts.of(Content.ADOPTION, state, Audience.PUBLIC, null, memberId);
        }
    }

    static final Sql COLUMNS = new Sql(Map.of(Field.STATE, "d.state", Field.AUDIENCE, "'PUBLIC'", Field.GROUP, "null", Field.AUTHOR, "d.member_id"));
    private static final String FROM = " from adoption d join adoption_entry e on e.adoption_id = d.id and e.number = d.last_number where ";

    private final JdbcClient jdbc;
    private final MemberDirectory members;
    private final ProgramProfiles programs;

    AdoptionRows(JdbcClient jdbc, MemberDirectory members, ProgramProfiles programs) {
        this.jdbc = jdbc;
        this.members = members;
        this.programs = programs;
    }

    /** All that is told of an article, to be counted by everybody, and what else the viewer sees of it: in one statement. */
    List<Light> of(long articleId, Viewer viewer) {
        return jdbc.sql("select d.id, d.program_id, d.member_id, d.state, e.uptake, e.outcome, e.recorded_at" + FROM
                        + "d.article_id = ? and (d.state = 'PUBLISHED' or d.state = 'HELD' and " + AccessRules.visible(Content.ADOPTION, viewer, COLUMNS) + ")")
                .param(articleId)
                .query((row, n) -> new Light(row.getLong(1), row.getLong(2), row.getLong(3), State.valueOf(row.getString(4)), Uptake.valueOf(row.getString(5)),
                        Outcome.valueOf(row.getString(6)), Utc.instant(row, "recorded_at"))).list();
    }

    /** These in full, in the order asked for: those that the viewer may see. */
    List<Adoption> full(Collection<Long> ids, Viewer viewer, @Nullable Peers peers) {
        if (ids.isEmpty()) {
            return List.of();
        }
        record Found(AdoptionTable.Stored adoption, AdoptionTable.Entry entry) {}
        var found = jdbc.sql("select d.id, d.article_id, d.program_id, d.state, d.last_number, d.changed_at, e.*" + FROM + "d.id in (:ids) and "
                        + AccessRules.visible(Content.ADOPTION, viewer, COLUMNS)).param("ids", ids)
                .query((row, n) -> new Found(AdoptionTable.stored(row, n), AdoptionTable.entry(row, n))).list();
        var people = members.bylines(found.stream().map(one -> one.entry().memberId()).toList());
        var teams = programs.of(found.stream().map(one -> one.adoption().programId()).toList());
        var known = new HashMap<Long, Adoption>();
        found.forEach(one -> {
            var adoption = one.adoption();
            var own = peers != null && peers.own().id() == adoption.programId();
            known.put(adoption.id(), new Adoption(adoption.id(), adoption.articleId(), teams.get(adoption.programId()), adoption.number(), people.get(one.entry().memberId()),
                    one.entry().text(), one.entry().at(), adoption.state(), peers == null || own ? null : peers.fits().get(adoption.programId()), own,
                    AccessRules.may(viewer, Action.EDIT, adoption.facts()), AccessRules.may(viewer, Action.FLAG, adoption.facts())));
        });
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }
}
