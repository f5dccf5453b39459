package org.coresponderalliance.continuum.walk;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionImport;
import org.coresponderalliance.continuum.challenge.ChallengeImport;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.attachment.Documents;
import org.coresponderalliance.continuum.gap.GapImport;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.WatchedWord;
import org.coresponderalliance.continuum.moderation.WatchedWords;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that was made for the walk, and who walks. */
final class World {

    /** Stand in everything, so that one search finds all that somebody may see. */
    static final String SHARED = "sharedquagga";
    static final String TOGETHER = "togetherokapi";

    record Services(Discussed.Services discussed, Shelved.Services shelved, AdoptionImport adoptions, ChallengeImport challenges, GapImport gaps, WatchedWords words, TaxonomyEditing taxonomy, ReviewQueue queue, JdbcClient jdbc) {}

    final People people;
    final Map<String, Viewer> walkers;
    final Discussed discussed;
    final Shelved shelved;
    final Adopted adopted;
    final Challenged challenged;
    final Lacking lacking;
    /** Of each article its recommendation, by its id. */
    final Map<Long, Long> recommendations = new HashMap<>();
    final List<Thing> members = new ArrayList<>();
    final Thing report;
    /** A search that the reviewer keeps. */
    final Thing saved;
    /** A mail that was kept back, with a word in its text. */
    final Thing mail;
    /** The value of the facet topic that discussions and articles carry. */
    final String topic;

    World(People people, Services services) {
        this.people = people;
        var watched = Thing.newWord();
        services.words().add(watched, WatchedWord.Who.EVERYBODY, people.staff);
        topic = services.taxonomy().addValue("topic", "Topic " + Thing.newWord(), people.staff);
        var facet = Map.of("topic", List.of(topic));
        discussed = new Discussed(services.discussed(), people, watched, facet);
        shelved = new Shelved(services.shelved(), people, facet);
        adopted = new Adopted(services.adoptions(), services.jdbc(), shelved, people);
        lacking = new Lacking(services.gaps(), services.shelved().transaction(), people);
        services.jdbc().sql("select article_id, min(id) from recommendation group by article_id").query(row -> { recommendations.put(row.getLong(1), row.getLong(2)); });
        challenged = new Challenged(services.challenges(), shelved, recommendations, people);
        for (var state : Content.MEMBER.states()) {
            member(state);
        }
        report = report(services.queue(), services.jdbc());
        mail = mail(services.jdbc());
        saved = new Thing(Thing.newWord(), List.of(Facts.of(Content.SAVED_SEARCH, State.OPEN, Audience.MEMBERS, null, people.reviewer)),
                SavedSearchWalk.saved(services.jdbc(), people.reviewer), 0, "");
        walkers = people.walkers();
    }

    private void member(State state) {
        var word = Thing.newWord();
        var id = people.member(word, Role.MEMBER);
        switch (state) {
            case SUSPENDED -> people.suspend(id);
            case LEFT -> people.leave(id);
            default -> { }
        }
        members.add(new Thing(word, List.of(Facts.of(Content.MEMBER, state, Audience.MEMBERS, null, id)), id, 0, ""));
    }

    /** What a member said about a public discussion to the moderators. */
    private Thing report(ReviewQueue queue, JdbcClient jdbc) {
        var word = Thing.newWord();
        var subject = discussed.discussions.stream().filter(one -> one.facts().getFirst().audience() == Audience.PUBLIC
                && one.facts().getFirst().state() == State.PUBLISHED).findFirst().orElseThrow();
        queue.flag(people.viewer(people.outsider), new Subject(Subject.Kind.DISCUSSION, subject.id()), ReviewQueue.FlagReason.OTHER, "Because " + word);
        return new Thing(word, List.of(Facts.of(Content.REVIEW_ITEM, State.OPEN, Audience.MODERATORS, null, people.author)), jdbc.sql("select max(id) from review_item where subject_id = ? and subject_kind = 'DISCUSSION'").param(subject.id()).query(Long.class).single(), 0, "");
    }

    private static Thing mail(JdbcClient jdbc) {
        var word = Thing.newWord();
        jdbc.sql("""
                        insert into mail_log (recipient, subject, body_text, kind, secret, status, created_at, next_attempt_at)
                        values (?, 'Welcome', ?, 'walk', true, 'KEPT', utc_timestamp(6), utc_timestamp(6))""")
                .params(word + "@example.org", "The link is " + word).update();
        return new Thing(word, List.of(), jdbc.sql("select id from mail_log where recipient = ?").param(word + "@example.org").query(Long.class).single(), 0, "");
    }

    /** Has each of them walk, as many at once as there are processors: what one looks at changes nothing for another. */
    void everybody(BiConsumer<String, Viewer> walk) {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var all = walkers.entrySet().stream().map(walker -> CompletableFuture.runAsync(() -> walk.accept(walker.getKey(), walker.getValue()), threads));
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
    }

    Stream<Thing> all() {
        return Stream.of(discussed.categories, discussed.discussions, discussed.posts, shelved.articles, shelved.next, adopted.adoptions, challenged.challenges, lacking.gaps, members, List.of(report))
                .flatMap(List::stream);
    }

    /** What stands in the index: opening posts, replies, articles as readers get them, members who have not left. */
    Stream<Thing> indexed() {
        return Stream.of(discussed.discussions, discussed.posts, shelved.articles).flatMap(List::stream);
    }

    /** Uploads a file with the word in its name. @return how a text refers to it */
    static String file(AttachmentService files, String word, Viewer owner) {
        var pdf = Documents.emptyPdf(word);
        var longAgo = Instant.now().minus(Duration.ofHours(3));
        return files.upload(word + ".pdf", () -> new ByteArrayInputStream(pdf), "", owner, longAgo).markdown();
    }

    static String url(String markdown) {
        return markdown.substring(markdown.indexOf("](") + 2, markdown.lastIndexOf(')'));
    }
}
