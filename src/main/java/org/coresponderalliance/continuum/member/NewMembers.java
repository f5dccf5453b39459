package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Slugs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes accounts. Whoever calls has decided that there shall be one, and takes it down in the audit log. */
@Component
class NewMembers {

    private static final int LONGEST_HANDLE = 32;
    private static final String WITHOUT_LETTERS = "member";

    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewMembers(Members members, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new account without a password, with a handle made from the name.
     *
     * @throws Conflict if the address has an account
     */
    Member create(String email, String name, Role role) {
        return create(email, name, role, clock.instant());
    }

    Member create(String email, String name, Role role, Instant since) {
        if (members.findByEmail(email).isPresent()) {
            throw new Conflict(Message.of("member.email.taken"), null);
        }
        var member = new Member();
        member.email = email;
        member.displayName = name;
        member.handle = handle(name, members::existsByHandle);
        member.role = role;
        member.createdAt = since;
        members.saveAndFlush(member);
        events.publishEvent(new MemberJoined(member.id()));
        return member;
    }

    /** A handle made from the name that is not taken. */
    static String handle(String name, Predicate<String> isTaken) {
        var words = Slugs.of(name);
        var base = words.equals(Slugs.of("")) ? WITHOUT_LETTERS : words.substring(0, Math.min(words.length(), LONGEST_HANDLE)).replaceAll("-$", "");
        var handle = base;
        for (int number = 2; isTaken.test(handle); number++) {
            handle = base + "-" + number;
        }
        return handle;
    }
}
