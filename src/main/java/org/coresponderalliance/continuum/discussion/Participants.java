package org.coresponderalliance.continuum.discussion;

import java.util.Set;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who takes part in a discussion: the privacy guard takes their names for no client's there. */
@Component
public class Participants {

    /** Posts before the one that is written: whom its author answers is among them. */
    private static final int LAST = 200;

    private final JdbcClient jdbc;
    private final MemberDirectory members;

    Participants(JdbcClient jdbc, MemberDirectory members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** The names of those who wrote the first post and the last {@value #LAST}; nobody's where there is no such discussion. */
    public Set<String> names(long discussionId) {
        return members.names(ids(discussionId));
    }

    /** Ids of the same. */
    public Set<Long> ids(long discussionId) {
        return jdbc.sql("""
                        select author_id from post where discussion_id = :id and state = 'PUBLISHED' and number = 1
                        union (select author_id from post where discussion_id = :id and state = 'PUBLISHED' order by number desc limit %d)""".formatted(LAST))
                .param("id", discussionId).query(Long.class).set();
    }

    /** The same, read when they are first asked for, and once. */
    Supplier<Set<String>> of(long discussionId) {
        return SingletonSupplier.of(() -> names(discussionId));
    }
}
