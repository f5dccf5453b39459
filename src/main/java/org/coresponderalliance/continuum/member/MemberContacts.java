package org.coresponderalliance.continuum.member;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where members are reached. For sending mail only: an address is never shown to other members. */
@Component
public class MemberContacts {

    private final JdbcClient jdbc;

    MemberContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The address of an active member who is no part of the sample community. */
    public Optional<String> email(long memberId) {
        return jdbc.sql("select email from member where id = ? and state = 'ACTIVE' and not sample").param(memberId).query(String.class).optional();
    }
}
