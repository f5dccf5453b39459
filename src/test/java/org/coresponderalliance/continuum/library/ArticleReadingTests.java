package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArticleReadingTests extends DatabaseTests {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ReviewService reviews;
    @Autowired
    private ArticleQueries queries;
    @Autowired
    private ArticleReadings readings;
    @Autowired
    private Pages pages;

    private Viewer owner;
    private Viewer officer;
    private Viewer medic;
    private Viewer clinician;
    private Viewer reader;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbc);
        owner = cast.moderator("program_mgr");
        officer = cast.member("patrol");
        medic = cast.moderator("ems");
        clinician = cast.member("clinician");
        reader = cast.member("fire");
    }

    @Test
    void whoReadAnEarlierRevisionIsShownWhatChangedUntilTheyReadTheLaterOne() {
        var id = published("Radio check", "Check the radio.");
        assertThat(changed(id, reader)).isEmpty();
        readings.read(id, reader);
        assertThat(changed(id, reader)).isEmpty();

        articles.revise(owner, id, 1, Cast.content("Radio check", "Check the radio twice.", "Say who you are."), "");
        assertThat(changed(id, reader)).as("what is worked on is not for readers").isEmpty();
        approve(id, 2);

        var comparison = readings.changed(queries.page(id, reader), reader).orElseThrow();
        assertThat(comparison.from()).isEqualTo(1);
        assertThat(comparison.to()).isEqualTo(2);
        assertThat(comparison.touched()).extracting(Message::key)
                .contains("library.touched.recommendation.ADDED").doesNotContain("library.touched.title");
        var html = pages.page("/library/" + id + "/radio-check", Map.of(), reader).orElseThrow().html();
        assertThat(html).contains("Since you read revision 1").contains("/history?from=1&amp;to=2");

        readings.read(id, reader);
        assertThat(changed(id, reader)).isEmpty();
        assertThat(changed(id, officer)).as("has never read it").isEmpty();
        assertThat(changed(id, Viewer.guest())).isEmpty();
    }

    private Iterable<Comparison> changed(long id, Viewer viewer) {
        return readings.changed(queries.page(id, viewer.isGuest() ? reader : viewer), viewer).stream().toList();
    }

    private long published(String title, String recommendation) {
        var id = articles.start(owner, ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()), Cast.content(title, recommendation), "");
        approve(id, 1);
        return id;
    }

    private void approve(long id, int number) {
        reviews.send(owner, id, number, Set.of(officer.id(), clinician.id()), true);
        reviews.decide(officer, id, number, Decision.APPROVE, "");
        reviews.decide(clinician, id, number, Decision.APPROVE, "");
        reviews.decide(medic, id, number, Decision.APPROVE, "");
    }
}
