package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.taxonomy.FacetUses;
import org.coresponderalliance.continuum.taxonomy.FacetValueMerged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The facet values of programs, and those that are the disciplines and topics of members and applicants. */
@Component
class MemberFacetUses implements FacetUses {

    private final JdbcClient jdbc;
    private final Reindexing index;

    MemberFacetUses(JdbcClient jdbc, Reindexing index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public int replace(String facet, String value, String by) {
        return programs(facet, value, by) + switch (facet) {
            case Disciplines.FACET -> disciplines(value, by);
            case DirectoryFilter.TOPIC -> topics(value, by);
            default -> 0;
        };
    }

    @ApplicationModuleListener
    void on(FacetValueMerged event) {
        index.changedMany(Content.PROGRAM, jdbc.sql("select program_id from program_facet where facet = ? and value = ?")
                .params(event.facet(), event.into()).query(Long.class).list());
        index.changedMany(Content.MEMBER, jdbc.sql("""
                        select m.id from member m join program_facet f on f.program_id = m.program_id where f.facet = :facet and f.value = :value
                        union select m.id from member m where :facet = :discipline and m.discipline = :value
                        union select t.member_id from member_topic t where :facet = :topic and t.topic = :value""")
                .param("facet", event.facet()).param("value", event.into()).param("discipline", Disciplines.FACET)
                .param("topic", DirectoryFilter.TOPIC).query(Long.class).list());
    }

    /** In the place that the value had among those of the program. */
    private int programs(String facet, String value, String by) {
        jdbc.sql("""
                        insert into program_facet (program_id, facet, value, position)
                        select f.program_id, f.facet, :by, f.position from program_facet f where f.facet = :facet and f.value = :value
                        on duplicate key update position = least(program_facet.position, values(position))""")
                .param("by", by).param("facet", facet).param("value", value).update();
        return jdbc.sql("delete from program_facet where facet = ? and value = ?").params(facet, value).update();
    }

    /** With another version, so that who saves a profile at the same time does not write the old discipline back. */
    private int disciplines(String value, String by) {
        return jdbc.sql("update member set discipline = ?, version = version + 1 where discipline = ?").params(by, value).update()
                + jdbc.sql("update application set discipline = ?, version = version + 1 where discipline = ?").params(by, value).update();
    }

    private int topics(String value, String by) {
        jdbc.sql("insert ignore into member_topic (member_id, topic) select member_id, ? from member_topic where topic = ?").params(by, value).update();
        return jdbc.sql("delete from member_topic where topic = ?").param(value).update();
    }
}
