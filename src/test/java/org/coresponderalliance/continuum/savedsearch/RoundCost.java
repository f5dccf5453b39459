package org.coresponderalliance.continuum.savedsearch;

import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.discussion.ArchivedDiscussion;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionArchive;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.Arrivals;
import org.coresponderalliance.continuum.search.IndexRequests;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a round of saved searches costs: no test, but a measurement, run by hand with {@code ./mvnw test -Dtest=RoundCost}. 1,000 members
 * keep five searches each over 100,000 posts of invented words, in which a few words stand often and most seldom, as in any text;
 * a fifth of the searches ask for words of the field that have synonyms.
 */
class RoundCost extends DatabaseTests {

    private static final int POSTS = 100_000;
    private static final int MEMBERS = 1_000;
    private static final int EACH = 5;
    private static final List<String> FIELD = List.of("crisis", "clinician", "hold", "dispatch", "overdose", "transport", "agreement", "welfare check", "peer support", "naloxone");

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionArchive archive;
    @Autowired
    private Reindexing changes;
    @Autowired
    private Markdown markdown;
    @Autowired
    private SavedSearchTable table;
    @Autowired
    private SavedSearchWatch watch;
    @Autowired
    private Arrivals arrivals;
    @Autowired
    private IndexRequests index;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(7);
    private final List<String> vocabulary = IntStream.range(0, 30_000).mapToObj(this::word).toList();

    @Test
    void ofFiveThousandOverAHundredThousandPosts() {
        var persons = new Persons(context);
        var author = persons.member(Role.STAFF);
        var category = categories.create(author, new CategoryInput("Measured " + Persons.word(), "For a measurement", "", Audience.MEMBERS, null));
        for (int from = 0; from < POSTS; from += 2_000) {
            transaction.executeWithoutResult(status -> archive.add(IntStream.range(0, 100).mapToObj(n -> discussion(category, author, 20, Instant.parse("2025-01-01T00:00:00Z"))).toList()));
        }
        transaction.executeWithoutResult(status -> index.rebuild());
        await().atMost(Duration.ofMinutes(10)).until(() -> !arrivals.isReady());
        await().atMost(Duration.ofMinutes(10)).until(arrivals::isReady);
        var members = persons.member();
        IntStream.range(0, MEMBERS * EACH).forEach(n -> table.add(n % 20 == 0 ? members.id() : 1_000_000 + n % MEMBERS, "", asked(), Frequency.AT_ONCE, Instant.now().minusSeconds(60)));
        System.out.printf("%d posts, %d searches%n", jdbc.sql("select count(*) from post").query(Long.class).single(), table.atOnce(0, 100_000).size());
        for (int round = 0; round < 8; round++) {
            transaction.executeWithoutResult(status -> {
                var id = archive.add(List.of(discussion(category, author, 1, Instant.now()))).getFirst();
                changes.changed(Content.POST, jdbc.sql("select id from post where discussion_id = ?").param(id).query(Long.class).list());
            });
            await().atMost(Duration.ofMinutes(1)).until(() -> jdbc.sql("select count(*) from hsearch_outbox_event").query(Long.class).single() == 0);
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            var since = Instant.now().minus(SavedSearchWatch.OVERLAP);
            var published = arrivals.published(since, 1_000);
            measured("each asked of the index", () -> asked(since, null));
            measured("the words looked at first", () -> asked(since, arrivals.words(published)));
            measured("a whole round", watch::lookAtOnce);
        }
    }

    private void asked(Instant since, Arrivals.@Nullable Words words) {
        var all = table.atOnce(0, MEMBERS * EACH);
        var may = all.stream().filter(search -> words == null || arrivals.mayFind(search.search(), words)).toList();
        var finding = may.stream().filter(search -> arrivals.mayFind(search.search(), since)).count();
        System.out.printf("  of %d searches %d are asked of the index, %d find something%n", all.size(), may.size(), finding);
    }

    private static void measured(String what, Runnable round) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var began = System.nanoTime();
        round.run();
        System.out.printf(Locale.ROOT, "%s: %.0f ms CPU, %.0f ms%n", what, (threads.getCurrentThreadCpuTime() - cpu) / 1e6, (System.nanoTime() - began) / 1e6);
    }

    private ArchivedDiscussion discussion(long category, Viewer author, int size, Instant at) {
        var posts = new ArrayList<ArchivedDiscussion.Post>();
        for (int n = 0; n < size; n++) {
            var said = text(60);
            posts.add(new ArchivedDiscussion.Post(author.id(), at, null, said, markdown.render(said)));
        }
        return new ArchivedDiscussion(category, Kind.QUESTION, Headline.of(text(8)), false, false, null, posts);
    }

    private SearchRequest asked() {
        var words = random.nextInt(5) == 0 ? FIELD.get(random.nextInt(FIELD.size())) + " " + vocabulary.get(some()) : text(2);
        return new SearchRequest(words, null, Set.of(), SearchRequest.Sort.RELEVANCE, 1, false);
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(n -> random.nextInt(30) == 0 ? FIELD.get(random.nextInt(FIELD.size())) : vocabulary.get(some())).collect(Collectors.joining(" "));
    }

    /** By Zipf's law, about. */
    private int some() {
        return (int) Math.min(vocabulary.size() - 1, Math.exp(random.nextDouble() * Math.log(vocabulary.size())));
    }

    private String word(int number) {
        var letters = new StringBuilder();
        for (int rest = number + 40; rest > 0; rest /= 60) {
            letters.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 60 / 14));
        }
        return letters.append("n").toString();
    }
}
