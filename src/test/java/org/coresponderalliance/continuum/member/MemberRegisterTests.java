package org.coresponderalliance.continuum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberRegister.Filter;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.member.MemberRegister.Standing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is listed, who may change whose role, and who belongs to a group. */
class MemberRegisterTests extends DatabaseTests {

    private static final Viewer STAFF = Viewer.member(9_100_001, Role.STAFF);
    private static final Viewer ADMINISTRATOR = Viewer.member(9_100_002, Role.ADMINISTRATOR);
    private static final Viewer MODERATOR = Viewer.member(9_100_003, Role.MODERATOR);

    @Autowired
    private MemberRegister register;
    @Autowired
    private MemberAdministration administration;
    @Autowired
    private Groups groups;
    @Autowired
    private AuditQueries audit;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyAccountIsListedOnceOverThePagesByName() {
        var word = unique("pages");
        var ids = new ArrayList<Long>();
        for (var name : List.of("Cy", "Ada", "Bo", "Ada", "Dee")) {
            ids.add(member(name + " " + word, Role.MEMBER));
        }
        var seen = new ArrayList<Long>();
        String after = null;
        do {
            var part = register.list(new Filter(word, null, null, null), after, 2, STAFF);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(2);
            part.items().forEach(row -> seen.add(row.id()));
            after = part.next();
        } while (after != null);
        assertThat(seen).containsExactly(ids.get(1), ids.get(3), ids.get(2), ids.get(0), ids.get(4));
    }

    @Test
    void theListIsNarrowedByRoleAndStandingAndGroup() {
        var word = unique("narrow");
        var plain = member("Ann " + word, Role.MEMBER);
        var moderator = member("Ben " + word, Role.MODERATOR);
        var silenced = member("Cleo " + word, Role.MEMBER);
        var suspended = member("Dan " + word, Role.MEMBER);
        jdbc.sql("update member set silenced_until = '9999-01-01' where id = ?").param(silenced).update();
        jdbc.sql("update member set state = 'SUSPENDED', suspended_until = '2999-01-01' where id = ?").param(suspended).update();
        var group = groups.create("Group " + word, "", STAFF);
        groups.add(group, List.of(plain, moderator), STAFF);

        assertThat(ids(new Filter(word, Role.MODERATOR, null, null))).containsExactly(moderator);
        assertThat(ids(new Filter(word, null, Standing.GOOD, null))).containsExactly(plain, moderator);
        assertThat(ids(new Filter(word, null, Standing.SILENCED, null))).containsExactly(silenced);
        assertThat(ids(new Filter(word, null, Standing.SUSPENDED, null))).containsExactly(suspended);
        assertThat(ids(new Filter("", null, null, group))).containsExactly(plain, moderator);
        assertThat(register.row(silenced, STAFF).until()).as("it lasts until somebody ends it").isNull();
        assertThat(register.row(suspended, STAFF).until()).isEqualTo("2999-01-01T00:00:00Z");
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseAreOnlySigns() {
        member("Percy " + unique("percent"), Role.MEMBER);
        assertThat(ids(new Filter("%", null, null, null))).isEmpty();
        assertThat(ids(new Filter("_ercy", null, null, null))).isEmpty();
    }

    @Test
    void onlyStaffHaveTheList() {
        assertThatThrownBy(() -> register.list(new Filter("", null, null, null), null, 10, MODERATOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.row(1, MODERATOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.named("a", Viewer.guest())).isInstanceOf(NotFound.class);
    }

    @Test
    void aRoleIsGivenWithAReasonThatTheLogKeeps() {
        var id = member("Role " + unique("role"), Role.MEMBER);
        assertThatThrownBy(() -> administration.changeRole(id, Role.MODERATOR, STAFF, "  ")).isInstanceOf(InvalidInput.class);
        administration.changeRole(id, Role.MODERATOR, STAFF, "Knows the field");
        assertThat(register.row(id, STAFF).role()).isEqualTo(Role.MODERATOR);
        assertThat(audit.about("member", id, STAFF).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("member.roleChanged");
            assertThat(entry.reason()).isEqualTo("Knows the field");
            assertThat(entry.details()).isEqualTo("{\"from\":\"MEMBER\",\"to\":\"MODERATOR\"}");
        });
    }

    @Test
    void nobodyChangesTheirOwnRoleOrGivesOneThatIsNotBelowTheirs() {
        var member = member("Low " + unique("low"), Role.MEMBER);
        var colleague = member("Peer " + unique("peer"), Role.STAFF);
        assertThatThrownBy(() -> administration.changeRole(member, Role.STAFF, STAFF, "Helps us")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.changeRole(colleague, Role.MEMBER, STAFF, "Left us")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> administration.changeRole(colleague, Role.MEMBER, Viewer.member(colleague, Role.STAFF), "Enough"))
                .isInstanceOf(NotAllowed.class);
        assertThat(administration.mayChangeRole(colleague, STAFF)).isFalse();
        assertThat(administration.mayChangeRole(member, STAFF)).isTrue();
        assertThat(administration.rolesToGive(STAFF)).containsExactly(Role.MEMBER, Role.MODERATOR);
        administration.changeRole(colleague, Role.ADMINISTRATOR, ADMINISTRATOR, "Takes over");
        assertThat(register.row(colleague, STAFF).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> administration.changeRole(member, Role.MODERATOR, MODERATOR, "Helps us")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverSavesAGroupLaterIsToldThatSomebodyWasEarlier() {
        var id = groups.create("Stale " + unique("stale"), "", STAFF);
        var seen = groups.find(id, STAFF);
        groups.change(id, seen.name() + " A", "", seen.version(), STAFF);
        assertThatThrownBy(() -> groups.change(id, seen.name() + " B", "", seen.version(), STAFF)).isInstanceOf(Conflict.class);
        assertThat(groups.find(id, STAFF).name()).endsWith(" A");
    }

    private List<Long> ids(Filter filter) {
        return register.list(filter, null, 50, STAFF).items().stream().map(Row::id).toList();
    }

    private long member(String name, Role role) {
        var handle = unique("h").toLowerCase();
        return jdbc.sql("""
                        insert into member (email, handle, display_name, role, state, created_at)
                        values (concat(:handle, '@example.org'), :handle, :name, :role, 'ACTIVE', utc_timestamp(6)) returning id""")
                .param("handle", handle).param("name", name).param("role", role.name()).query(Long.class).single();
    }

    private static String unique(String word) {
        return word + Long.toString(System.nanoTime(), 36);
    }
}
