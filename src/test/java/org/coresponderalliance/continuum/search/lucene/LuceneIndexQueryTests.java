package org.coresponderalliance.continuum.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchRequest.Sort;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;
import org.coresponderalliance.continuum.search.query.Factor;
import org.coresponderalliance.continuum.search.query.Factors;
import org.coresponderalliance.continuum.search.query.HibernateIndexQuery;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.QueryPredicate;
import org.coresponderalliance.continuum.search.query.TellingWords;
import org.coresponderalliance.continuum.search.words.SynonymGrammar;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Members with a word of their own, by whose texts and topics the answers can be told. */
class LuceneIndexQueryTests extends DatabaseTests {

    private static final Viewer MEMBER = Viewer.member(999_002, Role.MEMBER);
    private static final SynonymIndex SYNONYMS = new SynonymIndex(SynonymGrammar.groups("1 = warmline | listening line"));
    private static final String WORD = "quokkameter";

    @Autowired
    private IndexQuery index;

    @Autowired
    private HitScores scores;

    @Autowired
    private TellingWords tellingWords;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void people() {
        if (page(WORD, Set.of(), MEMBER).total() == 4) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            person(1, "A " + WORD + " in the café. We follow up by phone, then in person. The line is staffed.", "privacy");
            person(2, "Our listening line has a " + WORD + ". Nothing else. The " + WORD + " is read daily.", "privacy", "dispatch");
            person(3, "The " + WORD + " of the body-worn kind; we <b>follow</b> it up.", "dispatch");
            person(4, "The " + WORD + " of the body-worn kind; we <b>follow</b> it up.", "wellness");
            reindexing.changed(Content.MEMBER, jdbc.sql("select id from member where handle like 'quokka%'").query(Long.class).list());
        });
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(page(WORD, Set.of(), MEMBER).total()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD + " cafe", "warmline " + WORD, "\"follow up\" " + WORD, WORD + " -café", "QUOKKAMETER body-worn", "follow up phone",
            "crisis team", "quokkamteer", ""})
    void theAnswersAreThoseOfHibernateSearch(String text) {
        var reference = new HibernateIndexQuery(entities, clock);
        for (var viewer : List.of(MEMBER, Viewer.guest(), Viewer.member(id(2), Role.MEMBER), Viewer.member(999_003, Role.STAFF))) {
            for (var request : requests(text)) {
                for (var query : List.of(ParsedQuery.of(text, SYNONYMS), ParsedQuery.of(text, SYNONYMS).nearly())) {
                    await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(comparable(index.page(query, request, viewer))).as("%s for %s", request, viewer)
                            .isEqualTo(comparable(reference.page(query, request, viewer))));
                }
            }
        }
    }

    /**
     * Hibernate Search marks the title that stands behind a body as part of it, which no member of this test has; so other tests' texts are left out. So
     * are facets with so many values, of other tests, that not all of them are told.
     */
    private static IndexQuery.Found comparable(IndexQuery.Found found) {
        var values = found.facetCounts().keySet().stream().collect(Collectors.groupingBy(LuceneIndexQueryTests::facet, Collectors.counting()));
        var counts = found.facetCounts().entrySet().stream().filter(entry -> values.get(facet(entry.getKey())) < IndexQuery.MOST_OF_A_FACET)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new IndexQuery.Found(found.total(), found.rows(), found.hits().stream().map(hit -> hit.kind() == Kind.MEMBER ? hit
                : new FoundHit(hit.kind(), hit.ref(), hit.titles(), List.of(), hit.more())).toList(), found.kinds(), counts);
    }

    private static String facet(String value) {
        return value.substring(0, value.indexOf('/'));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORD + " cafe", "warmline " + WORD, "\"follow up\" " + WORD, "QUOKKAMETER body-worn", "follow up phone " + WORD, "Quokka Person 1", "quokkamteer"})
    void theFactorsOfAScoreAddUpToIt(String text) {
        for (var query : List.of(ParsedQuery.of(text, SYNONYMS), ParsedQuery.of(text, SYNONYMS).nearly())) {
            for (var hit : index.page(query, SearchRequest.of(text), MEMBER).hits()) {
                var factors = new ArrayList<Factor>();
                var all = scores.of(hit.kind(), hit.ref(), f -> {
                    factors.addAll(Factors.of(f, query));
                    return Stream.concat(Stream.of(QueryPredicate.of(f, query)), factors.stream().map(Factor::predicate)).toList();
                }, MEMBER).orElseThrow().adds();

                assertThat(Factors.adding(factors, all.subList(1, all.size())).stream().mapToDouble(Double::doubleValue).sum()).as(text)
                        .isCloseTo(all.getFirst(), Percentage.withPercentage(0.1));
            }
        }
        assertThat(scores.of(Kind.MEMBER, id(1), f -> List.of(f.matchAll().toPredicate()), Viewer.guest())).isEmpty();
    }

    @Test
    void ofTheWordsOfATextThatTellMostTheFirstTellsMost() {
        assertThat(tellingWords.of("worn " + WORD + " " + WORD + " " + WORD)).startsWith(WORD).contains("worn");
    }

    @Test
    void whatOperatorsLeaveIsWhatHibernateSearchLeaves() {
        var reference = new HibernateIndexQuery(entities, clock);
        var one = HitFilter.by(List.of(id(1)));
        for (var filter : List.of(one, new HitFilter.Not(one), HitFilter.by(List.of()), new HitFilter.AnyOf(List.of(one, HitFilter.facets(List.of("topic/wellness")))),
                HitFilter.kinds(Kind.MEMBER), HitFilter.accepted(), new HitFilter.Published(null, LocalDate.of(2021, 1, 1)))) {
            for (var text : List.of(WORD, "", "-café")) {
                var query = ParsedQuery.of(text, SYNONYMS).filtered(List.of(filter));
                await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(comparable(index.page(query, SearchRequest.of(text), MEMBER)))
                        .as("%s of %s", filter, text).isEqualTo(comparable(reference.page(query, SearchRequest.of(text), MEMBER))));
            }
        }
        assertThat(filtered(one)).containsExactly(id(1));
        assertThat(filtered(new HitFilter.Not(one))).containsExactlyInAnyOrder(id(2), id(3), id(4));
        assertThat(filtered(new HitFilter.Published(null, LocalDate.of(2021, 1, 1)))).isEmpty();
    }

    private List<Long> filtered(HitFilter filter) {
        return index.page(ParsedQuery.of(WORD, SYNONYMS).filtered(List.of(filter)), SearchRequest.of(WORD), MEMBER).hits().stream().map(FoundHit::ref).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quokka", "qu", "Quokka Pers", "Quokka Person 3", "person quok", "person", "zz"})
    void whatBeginsLikeThisIsWhatHibernateSearchFinds(String typed) {
        var words = List.of(typed.split(" "));
        for (var viewer : List.of(MEMBER, Viewer.guest())) {
            await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(index.beginning(words, typed, viewer, 10))
                    .isEqualTo(new HibernateIndexQuery(entities, clock).beginning(words, typed, viewer, 10)));
        }
    }

    @Test
    void choosingAValueDoesNotEmptyItsSiblings() {
        var found = page(WORD, Set.of("topic/privacy"), MEMBER);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facetCounts()).containsEntry("topic/privacy", 2L).containsEntry("topic/dispatch", 2L).containsEntry("topic/wellness", 1L);
        assertThat(found.kinds()).containsExactly(java.util.Map.entry(Kind.MEMBER, 2L));
        assertThat(index.page(ParsedQuery.of(WORD, SYNONYMS), SearchRequest.of(WORD).withKind(Kind.ARTICLE), MEMBER))
                .satisfies(none -> assertThat(none.hits()).isEmpty())
                .satisfies(none -> assertThat(none.kinds()).containsEntry(Kind.MEMBER, 4L));
    }

    @Test
    void hitsThatAreEquallyGoodStandInTheSameOrderEachTime() {
        var order = page(WORD + " body-worn", Set.of(), MEMBER).hits().stream().map(FoundHit::ref).toList();

        assertThat(order).containsExactlyInAnyOrder(id(3), id(4));
        assertThat(page(WORD + " body-worn", Set.of(), Viewer.member(999_004, Role.STAFF)).hits()).extracting(FoundHit::ref).isEqualTo(order);
    }

    @Test
    void accentsSynonymsAndPhrasesAreMarkedAsTheyStandInTheText() {
        assertThat(marked(1, WORD + " cafe")).contains("A [" + WORD + " in the café].");
        assertThat(marked(2, "warmline " + WORD)).contains("Our [listening line] has a [" + WORD + "].");
        assertThat(marked(1, "\"follow up\" " + WORD)).contains("We [follow up] by phone, then in person.");
    }

    @Test
    void whoMaySeeLessIsNeverAnsweredByWhatWasRememberedForOthers() {
        var viewers = List.of(Viewer.guest(), MEMBER, Viewer.member(999_005, Role.MODERATOR));
        var forth = viewers.stream().map(viewer -> page(WORD, Set.of(), viewer).total()).toList();
        var back = viewers.reversed().stream().map(viewer -> page(WORD, Set.of(), viewer).total()).toList();

        assertThat(forth).containsExactly(0L, 4L, 4L);
        assertThat(back).isEqualTo(forth.reversed());
        assertThat(index.knows(WORD, MEMBER)).isTrue();
        assertThat(index.knows(WORD, Viewer.guest())).isFalse();
        assertThat(page(WORD, Set.of(), Viewer.guest()).facetCounts()).isEmpty();
    }

    private static List<SearchRequest> requests(String text) {
        var all = SearchRequest.of(text);
        return Stream.of(all, all.withSort(Sort.NEWEST), all.withPage(2), all.withKind(Kind.MEMBER), all.withKind(Kind.POST),
                all.withFacets(Set.of("topic/privacy")), all.withFacets(Set.of("topic/privacy", "topic/dispatch", "no/such")),
                all.withFacets(Set.of("topic/dispatch", "discipline/none")).withKind(Kind.MEMBER)).toList();
    }

    private List<String> marked(int person, String text) {
        return page(text, Set.of(), MEMBER).hits().stream().filter(hit -> hit.ref() == id(person)).flatMap(hit -> hit.passages().stream())
                .map(passage -> passage.replace(HighlightMarks.OPEN, '[').replace(HighlightMarks.CLOSE, ']')).toList();
    }

    private IndexQuery.Found page(String text, Set<String> facets, Viewer viewer) {
        return index.page(ParsedQuery.of(text, SYNONYMS), SearchRequest.of(text).withFacets(facets), viewer);
    }

    private long id(int person) {
        return jdbc.sql("select id from member where handle = ?").param("quokka" + person).query(Long.class).single();
    }

    private void person(int number, String about, String... topics) {
        jdbc.sql("""
                insert into member (email, handle, display_name, role, state, about, created_at)
                values (?, ?, ?, 'MEMBER', 'ACTIVE', ?, '2020-01-01')""")
                .params("quokka" + number + "@example.org", "quokka" + number, "Quokka Person " + number, about).update();
        for (var topic : topics) {
            jdbc.sql("insert into member_topic (member_id, topic) values (?, ?)").params(id(number), topic).update();
        }
    }
}
