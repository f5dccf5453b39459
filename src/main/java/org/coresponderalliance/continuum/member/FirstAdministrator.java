package org.coresponderalliance.continuum.member;

import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.StartupNotice;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.OneTimeTokens.Kind;
import org.coresponderalliance.continuum.shell.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever started a community without an administrator become the first one: with a link that is printed on the
 * terminal, anew at each start, and works once within a day.
 */
@Service
@Order(10)
public class FirstAdministrator implements StartupNotice {

    private static final long NOBODY = 0;

    private final JdbcClient jdbc;
    private final Members members;
    private final NewMembers newMembers;
    private final OneTimeTokens tokens;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Site site;
    private final Texts texts;

    FirstAdministrator(JdbcClient jdbc, Members members, NewMembers newMembers, OneTimeTokens tokens, Passwords passwords, AuditLog audit,
                       Site site, Texts texts) {
        this.jdbc = jdbc;
        this.members = members;
        this.newMembers = newMembers;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.site = site;
        this.texts = texts;
    }

    @Override
    @Transactional
    public List<String> lines() {
        if (!isMissing()) {
            return List.of();
        }
        var link = site.baseUrl() + "/first-administrator?token=" + tokens.issue(Kind.FIRST_ADMINISTRATOR, NOBODY);
        return List.of(texts.get("member.firstAdministrator.notice"), "    " + link);
    }

    /** Whether the link can be used. */
    public boolean isValid(String token) {
        return tokens.subject(Kind.FIRST_ADMINISTRATOR, token).isPresent() && isMissing();
    }

    /**
     * Makes the first administrator.
     *
     * @throws NotFound     if the link is too old or was used, or there is an administrator
     * @throws InvalidInput naming each field that cannot be taken; the link stays usable then
     */
    @Transactional
    public void create(String token, @Nullable String name, @Nullable String email, @Nullable String password) {
        if (!isValid(token)) {
            throw new NotFound();
        }
        var errors = new FieldErrors();
        var called = errors.text(() -> InputText.field("name", Applications.LONGEST_NAME).requiredLine(name));
        var address = errors.text(() -> EmailAddress.checked(email));
        var hash = errors.text(() -> passwords.hash(password, called, address));
        errors.refuse();
        tokens.use(Kind.FIRST_ADMINISTRATOR, token).orElseThrow(NotFound::new);
        var member = members.findByEmail(address).orElseGet(() -> newMembers.create(address, called, Role.ADMINISTRATOR));
        member.role = Role.ADMINISTRATOR;
        member.password(hash);
        audit.record(Act.of(member.id(), "member.firstAdministrator", "member", member.id(), ""));
    }

    private boolean isMissing() {
        return jdbc.sql("select count(*) from member where role = 'ADMINISTRATOR' and state = 'ACTIVE'").query(Integer.class).single() == 0;
    }
}
