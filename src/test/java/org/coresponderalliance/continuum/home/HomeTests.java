package org.coresponderalliance.continuum.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.DraftService;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.GuidanceForm;
import org.coresponderalliance.continuum.library.ImportedArticle;
import org.coresponderalliance.continuum.library.LibraryImport;
import org.coresponderalliance.continuum.member.LastSeen;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.member.ProfileInput;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class HomeTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MemberHome home;
    @Autowired
    private GuestHome guests;
    @Autowired
    private Pages pages;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private FollowService follows;
    @Autowired
    private DraftService drafts;
    @Autowired
    private Profiles profiles;
    @Autowired
    private LibraryImport library;
    @Autowired
    private LastSeen visits;
    @Autowired
    private ReviewQueue queue;
    @Autowired
    private JdbcClient jdbc;

    private Persons persons;
    private Viewer me;
    private Viewer other;
    private Viewer staff;
    private long category;

    @BeforeEach
    void people() {
        persons = new Persons(context);
        me = persons.member();
        other = persons.member();
        staff = persons.member(Role.STAFF);
        category = category(Audience.PUBLIC, "Category " + Persons.word());
    }

    private long category(Audience audience, String name) {
        return categories.create(staff, new CategoryInput(name, "For a test", "", audience, null));
    }

    private DiscussionRef ask(long where, String title, Map<String, List<String>> facets) {
        return discussions.open(other, new NewDiscussion(where, Kind.QUESTION, new Headline(title, new FacetSelection(facets), List.of(), null),
                "Who knows?", null));
    }

    private long publish(ArticleKind kind, Audience audience, Instant at) {
        var content = new ArticleContent("Article " + Persons.word(), "In short", "At length", List.of(), List.of());
        var form = kind.isGuidance() ? GuidanceForm.GUIDANCE_DOCUMENT : null;
        return library.add(new ImportedArticle(new ArticleDetails(kind, form, FacetSelection.none(), audience, null, staff.id(), null, List.of()), State.PUBLISHED,
                List.of(new ImportedArticle.Revision(content, "", staff.id(), at, at, List.of())), Set.of(), false));
    }

    private String html(Viewer viewer) {
        return pages.page("/", Map.of(), viewer).orElseThrow().html();
    }

    @Test
    void whatIsUnreadIsWhatOneFollowsAndTheSentenceCountsAllOfIt() {
        ask(category, "Not followed", Map.of());
        IntStream.range(0, 6).forEach(i -> follows.set(me, ask(category, "Followed " + i, Map.of()).id(), Mode.FOLLOW));
        var model = home.of(me);
        assertThat(model.unread()).hasSize(5).allMatch(row -> row.title().startsWith("Followed"));
        assertThat(model.since()).isEqualTo("6 discussions you follow have something new");
        assertThat(model.questions()).extracting(HomeRow::id).doesNotContainAnyElementsOf(model.unread().stream().map(HomeRow::id).toList());
        assertThat(html(me)).contains("Followed 5").contains("/discussions?show=followed");
    }

    @Test
    void questionsInOnesFieldComeFirstAndSayWhyTheyAreThere() {
        var text = profiles.text(me.id(), me);
        assertThat(home.of(me).fieldsKnown()).isFalse();
        profiles.change(me.id(), text, new ProfileInput(text.name(), "ems", "", "", "", "", "", List.of("wellness")), me);
        var fits = ask(category, "In the field", Map.of("topic", List.of("wellness"), "discipline", List.of("ems")));
        var later = ask(category, "Elsewhere", Map.of("topic", List.of("funding")));
        var model = home.of(me);
        assertThat(model.fieldsKnown()).isTrue();
        assertThat(model.questions().getFirst().id()).isEqualTo(fits.id());
        assertThat(model.questions().getFirst().facets()).extracting(HomeRow.Chip::label).containsExactly("Responder wellness & peer support", "EMT / paramedic");
        assertThat(home.of(persons.member()).questions().getFirst().id()).as("without a field, the latest").isEqualTo(later.id());
    }

    @Test
    void guidanceSinceTheLastVisitStandsApartFromWhatChangedInTheLibrary() {
        var now = Instant.now();
        var old = publish(ArticleKind.GUIDANCE, Audience.MEMBERS, now.minus(Duration.ofHours(5)));
        var fresh = publish(ArticleKind.GUIDANCE, Audience.MEMBERS, now);
        var practice = publish(ArticleKind.BEST_PRACTICE, Audience.MEMBERS, now);
        var amongStaff = publish(ArticleKind.BEST_PRACTICE, Audience.STAFF, now);
        assertThat(home.of(me).guidance()).as("on the first visit, the latest").extracting(ArticleRow::id).contains(fresh);
        seen(me, now.minus(Duration.ofHours(2)));
        visits.note(me.id());
        var model = home.of(me);
        assertThat(model.guidance()).extracting(ArticleRow::id).contains(fresh).doesNotContain(old);
        assertThat(model.changed()).extracting(ArticleRow::id).contains(practice).doesNotContain(fresh, amongStaff);
        assertThat(model.changed()).noneMatch(row -> row.kind() == ArticleKind.GUIDANCE);
        assertThat(html(me)).contains("Guidance since your last visit");
    }

    @Test
    void aVisitEndsWithHalfAnHourAway() {
        var away = Instant.now().minus(Duration.ofHours(3)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        seen(me, away);
        visits.note(me.id());
        assertThat(visits.lastVisit(me.id())).contains(away);
        seen(other, Instant.now().minus(Duration.ofMinutes(10)));
        visits.note(other.id());
        assertThat(visits.lastVisit(other.id())).as("still the first").isEmpty();
    }

    private void seen(Viewer viewer, Instant at) {
        jdbc.sql("update member set last_seen_at = ? where id = ?").params(Utc.timestamp(at), viewer.id()).update();
    }

    @Test
    void whatOneStoppedInAndWhatWaitsStandsThereAndNothingEmpty() {
        assertThat(home.of(me).next().isEmpty()).isTrue();
        assertThat(html(me)).doesNotContain("class=\"context\"");
        var question = ask(category, "Half answered", Map.of());
        drafts.save(me, "reply/" + question.id(), "We use a", Map.of());
        drafts.save(me, "ask", "And then", Map.of("title", "Half asked"));
        IntStream.range(1, 4).forEach(i -> drafts.save(me, "edit/" + question.id() + "/" + i, "Better", Map.of()));
        var next = home.of(me).next();
        assertThat(next.drafts()).hasSize(3).allMatch(link -> link.title().equals("Half answered"));
        assertThat(next.queue()).as("is for moderators").isNull();
        assertThat(html(me)).contains("Pick up where you stopped");
        drafts.delete(me, "edit/" + question.id() + "/3");
        drafts.delete(me, "edit/" + question.id() + "/2");
        assertThat(home.of(me).next().drafts()).extracting(HomeModel.Link::title).contains("Half asked");
    }

    @Test
    void moderatorsReadHowMuchWaits() {
        var moderator = persons.member(Role.MODERATOR);
        queue.hold(new Subject(Subject.Kind.DISCUSSION, ask(category, "Held", Map.of()).id()), other.id(), "A test");
        assertThat(home.of(moderator).next().queue()).isPositive();
        assertThat(html(moderator)).contains("for a moderator").contains("/moderation");
    }

    @Test
    void whoFollowsNothingYetIsToldWhatToBeginWith() {
        var model = home.of(me);
        assertThat(model.steps()).extracting(HomeModel.Step::key).startsWith("profile", "program", "follow");
        assertThat(model.since()).isEmpty();
        assertThat(html(me)).contains("/settings/profile").doesNotContain("You are up to date");
        if (jdbc.sql("select count(*) from category where slug = 'introductions'").query(Long.class).single() == 0) {
            categories.create(staff, "introductions", new CategoryInput("Introductions " + Persons.word(), "Hello", "", Audience.MEMBERS, null));
        }
        assertThat(home.of(me).steps()).extracting(HomeModel.Step::url).contains("/discussions/new?kind=discussion&category=introductions");
        follows.setCategory(me, category, true);
        assertThat(home.of(me).steps()).isEmpty();
        assertThat(html(me)).contains("You are up to date");
    }

    @Test
    void aGuestFindsWhatIsPublicAndNothingElse() {
        var now = Instant.now();
        var practice = publish(ArticleKind.BEST_PRACTICE, Audience.PUBLIC, now);
        var guidance = publish(ArticleKind.GUIDANCE, Audience.PUBLIC, now);
        var inside = publish(ArticleKind.GUIDANCE, Audience.MEMBERS, now);
        var open = ask(category, "Open to all", Map.of());
        var among = ask(category(Audience.MEMBERS, "Category " + Persons.word()), "Among us", Map.of());
        var model = guests.of(Viewer.guest());
        assertThat(model.practices()).extracting(ArticleRow::id).contains(practice).doesNotContain(guidance);
        assertThat(model.guidance()).extracting(ArticleRow::id).contains(guidance).doesNotContain(inside);
        assertThat(model.discussions()).extracting(HomeRow::id).contains(open.id()).doesNotContain(among.id());
        assertThat(html(Viewer.guest())).contains("Open to all").contains("How it works");
    }
}
