package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the people of an archive, many at once. Their accounts have no password: whoever has the mailbox asks for a link
 * to set one, as somebody does who forgot theirs. Nobody is written to, and the search index hears of nobody: whoever calls
 * this has it built anew.
 */
@Service
public class MemberArchive {

    private static final InputText NAME = InputText.field("name", Applications.LONGEST_NAME);
    private static final InputText ABOUT = InputText.field("about", 2_000);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Members members;

    MemberArchive(JdbcClient jdbc, JdbcTemplate batches, Members members) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.members = members;
    }

    /** The same person, cleaned. @throws org.coresponderalliance.continuum.base.InvalidInput naming each field that cannot be taken as it is */
    public ArchivedMember checked(ArchivedMember brought) {
        var errors = new FieldErrors();
        var email = errors.text(() -> EmailAddress.checked(brought.email()));
        var name = errors.text(() -> NAME.requiredLine(brought.name()));
        var about = errors.text(() -> ABOUT.optional(brought.about()));
        errors.refuse();
        return new ArchivedMember(email, name, about, brought.since());
    }

    /**
     * Adds those who have no account yet; others keep theirs as it is.
     *
     * @param checked people who went through {@link #checked}
     * @return the ids of all of them by address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> add(Collection<ArchivedMember> checked) {
        var addresses = checked.stream().map(ArchivedMember::email).distinct().toList();
        var known = known(addresses);
        var handles = new HashSet<String>();
        var rows = new ArrayList<Object[]>();
        var added = new HashSet<String>();
        for (var one : checked) {
            if (!known.containsKey(one.email()) && added.add(one.email())) {
                rows.add(new Object[] {one.email(), handle(one.name(), handles), one.name(), Role.MEMBER.name(), State.ACTIVE.name(), one.about(),
                        Utc.timestamp(one.since())});
            }
        }
        if (rows.isEmpty()) {
            return known;
        }
        batches.batchUpdate("insert into member (email, handle, display_name, role, state, about, created_at) values (?, ?, ?, ?, ?, ?, ?)", rows);
        return known(addresses);
    }

    private Map<String, Long> known(List<String> addresses) {
        var ids = new HashMap<String, Long>();
        if (!addresses.isEmpty()) {
            jdbc.sql("select email, id from member where email in (:addresses)").param("addresses", addresses)
                    .query(row -> { ids.put(row.getString(1), row.getLong(2)); });
        }
        return ids;
    }

    private String handle(String name, Set<String> taken) {
        var handle = NewMembers.handle(name, wanted -> taken.contains(wanted) || members.existsByHandle(wanted));
        taken.add(handle);
        return handle;
    }
}
