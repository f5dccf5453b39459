package org.coresponderalliance.continuum.member;

import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of the sample community have a password that everybody knows, so they work on the machine itself only,
 * unless a setting says otherwise.
 */
@Component
public class SampleAccounts {

    public static final String PASSWORD = "try-continuum";

    private final JdbcClient jdbc;
    private final boolean fromAnywhere;

    SampleAccounts(JdbcClient jdbc, @Value("${continuum.sample-accounts-from-anywhere:false}") boolean fromAnywhere) {
        this.jdbc = jdbc;
        this.fromAnywhere = fromAnywhere;
    }

    /** Whether anybody here belongs to a sample community. */
    public boolean areHere() {
        return jdbc.sql("select exists(select 1 from member where sample)").query(Boolean.class).single();
    }

    /** Somebody whom one can sign in as: their address, name, job and what they may do here. */
    public record Account(String email, String name, String jobTitle, Role role) {}

    /** Those whom one can sign in as, those with the least rights first. */
    public List<Account> all() {
        return jdbc.sql("""
                        select email, display_name as name, job_title, role from member where sample and password_hash is not null and state = 'ACTIVE'
                        order by field(role, 'MEMBER', 'MODERATOR', 'STAFF', 'ADMINISTRATOR'), id""")
                .query(Account.class).list();
    }

    /** Whether they work from other machines too. */
    public boolean workFromAnywhere() {
        return fromAnywhere;
    }

    boolean maySignIn(Member member, Origin origin) {
        return !member.sample || fromAnywhere || origin.local();
    }
}
