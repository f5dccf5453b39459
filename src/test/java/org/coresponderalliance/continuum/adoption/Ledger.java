package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.member.ProgramInput;
import org.coresponderalliance.continuum.member.Programs;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, programs and articles for tests about the ledger. */
public final class Ledger {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000);
    private static final Instant PUBLISHED = Instant.parse("2025-06-01T10:00:00Z");

    private final JdbcClient jdbc;
    private final Programs programs;
    private final LibraryImport library;

    public Ledger(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        programs = context.getBean(Programs.class);
        library = context.getBean(LibraryImport.class);
    }

    public Viewer member() {
        return person(Role.MEMBER);
    }

    public Viewer person(Role role) {
        var handle = "ledger" + NUMBER.incrementAndGet();
        jdbc.sql("insert into member (email, handle, display_name, role, state, created_at) values (?, ?, ?, ?, 'ACTIVE', utc_timestamp(6) - interval 2 year)")
                .params(handle + "@example.org", handle, "Ledger " + handle, role.name()).update();
        return Viewer.member(jdbc.sql("select id from member where handle = ?").param(handle).query(Long.class).single(), role);
    }

    /** A member with a program of their own. */
    public Viewer worker(Map<String, List<String>> facets) {
        var member = member();
        employ(member, facets);
        return member;
    }

    /** Gives a member a new program. @return its id */
    public long employ(Viewer member, Map<String, List<String>> facets) {
        return programs.create(new ProgramInput("Program " + NUMBER.incrementAndGet(), "", null, "", new FacetSelection(facets)), member);
    }

    /** Lets a member work where the other does. */
    public void join(Viewer member, Viewer other) {
        programs.join(programs.own(other).orElseThrow().id(), member);
    }

    /** Facets of programs that no other test's are like, so that they can be counted: of a lead agency and a size of their own. */
    public Map<String, List<String>> facets(String lead, String size, String setting) {
        return Map.of("lead_agency", List.of(lead), "population_served", List.of(size), "embedding", List.of("embedded"), "setting", List.of(setting));
    }

    /** A published article with two revisions that readers got. */
    public long article(Viewer owner, ArticleKind kind, Audience audience) {
        var statement = new ArticleContent.Recommendation(null, "Call back within a day.", Strength.STRONG, "e4", "");
        var content = new ArticleContent("On calling back " + NUMBER.incrementAndGet(), "In short", "At length", List.of(statement), List.of());
        var revision = new ImportedArticle.Revision(content, "", owner.id(), PUBLISHED, PUBLISHED, List.of());
        return library.add(new ImportedArticle(ArticleDetails.started(kind, owner.id()).withAudience(audience, null), State.PUBLISHED, List.of(revision, revision),
                Set.of(), false));
    }

    public long article(Viewer owner) {
        return article(owner, ArticleKind.BEST_PRACTICE, Audience.MEMBERS);
    }

    public static AdoptionText using() {
        return new AdoptionText(Uptake.USING, 2, LocalDate.of(2026, 3, 1), "Evenings", "", Outcome.HELPED, "Fewer repeat calls from the same addresses.");
    }

    public static AdoptionText adapted(String what) {
        return new AdoptionText(Uptake.ADAPTED, 2, LocalDate.of(2026, 3, 1), "", what, Outcome.MIXED, "");
    }

    public static AdoptionText stopped(String why) {
        return new AdoptionText(Uptake.STOPPED, 1, LocalDate.of(2026, 5, 1), "", why, Outcome.NO_DIFFERENCE, "");
    }
}
