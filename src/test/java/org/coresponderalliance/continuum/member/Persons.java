package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.context.ApplicationContext;

/** Members and programs for a test, none of which another test knows. */
public final class Persons {

    /** What makes no name, and what nobody writes for a digit: the privacy guard leaves such words alone. */
    private static final String LETTERS = "cdfhkmnprtvwx";

    public static final String PASSWORD = "seven quiet otters";

    private final NewMembers newMembers;
    private final Members members;
    private final Passwords passwords;

    public Persons(ApplicationContext context) {
        this.newMembers = context.getBean(NewMembers.class);
        this.members = context.getBean(Members.class);
        this.passwords = context.getBean(Passwords.class);
    }

    /** A word that nobody else has. */
    public static String word() {
        return "w" + ThreadLocalRandom.current().ints(8, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1)).collect(Collectors.joining());
    }

    /** Somebody with an account and the password. */
    public Viewer member(String name, Role role) {
        var member = newMembers.create(UUID.randomUUID() + "@example.org", name, role, Instant.parse("2026-01-05T10:00:00Z"));
        member.passwordHash = passwords.hashUnchecked(PASSWORD);
        members.saveAndFlush(member);
        return Viewer.member(member.id(), role);
    }

    public Viewer member(Role role) {
        return member("Somebody " + word(), role);
    }

    public Viewer member() {
        return member(Role.MEMBER);
    }

    /** Somebody of the sample community. */
    public Viewer sample() {
        var viewer = member();
        var member = members.findById(viewer.id()).orElseThrow();
        member.sample = true;
        members.saveAndFlush(member);
        return viewer;
    }

    public String handle(Viewer viewer) {
        return members.findById(viewer.id()).orElseThrow().handle;
    }

    public String email(Viewer viewer) {
        return members.findById(viewer.id()).orElseThrow().email;
    }

    void suspend(Viewer viewer) {
        var member = members.findById(viewer.id()).orElseThrow();
        member.state = State.SUSPENDED;
        members.saveAndFlush(member);
    }

    public static ProgramInput program(String name, String facet, String value) {
        return new ProgramInput(name, "US-CO", 2019, "", new FacetSelection(Map.of(facet, List.of(value))));
    }
}
