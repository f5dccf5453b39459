package org.coresponderalliance.continuum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.member.Persons;
import org.coresponderalliance.continuum.search.SearchRequest.Sort;
import org.coresponderalliance.continuum.search.SearchResults.SearchHit;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.Meant;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the search does, whichever engine keeps the index. All that is written for it carries one word that nothing else has, so that a
 * query with it finds that alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineTests {

    private static final String WORD = "zumbrella";
    private static final Duration SOON = Duration.ofSeconds(1);

    @Autowired
    private ApplicationContext context;
    @Autowired
    private SearchQueries search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private Similar similar;
    @Autowired
    private Explanations explanations;
    @Autowired
    private IndexQuery index;
    @Autowired
    private Synonyms synonyms;
    @Autowired
    private SearchSources sources;
    @Autowired
    private CategoryService categories;
    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;

    private Persons persons;
    private Viewer asker;
    private Viewer reader;
    private Viewer staff;
    private long open;
    private long closed;
    private DiscussionRef night;
    private DiscussionRef shift;

    @BeforeAll
    void whatThereIsToFind() {
        persons = new Persons(context);
        asker = persons.member("Ottoline Zanzibar", Role.MEMBER);
        reader = persons.member();
        staff = persons.member(Role.STAFF);
        open = categories.create(staff, new CategoryInput("Open " + WORD, "For a test", "", Audience.MEMBERS, null));
        closed = categories.create(staff, new CategoryInput("Closed " + WORD, "For a test", "", Audience.STAFF, null));
        shift = about("Night shift", "How do you staff the mobile crisis team after midnight? Nobody likes the night shift.", "dispatch");
        about("Sharing records", "Whether 42 CFR Part 2 lets us share treatment records with the jail. The counsel says no.", "privacy");
        about("Counting calls", "We had 42 calls in part 2 of the year, all logged under another CFR heading.", "privacy", "dispatch");
        about("Assertive community treatment", "Their nurses ride along twice a week.");
        about("How to act at the door", "Officers act too fast, some say.");
        about("Telepsychiatry in the café", "A tablet, a résumé of the case, and a quiet corner.", "wellness");
        night = about("Tired clinicians", "Who looks after the clinicians themselves?");
        posts.reply(staff, new NewPost(night.id(), null, "Peer support helps after midnight, " + WORD + " or not.", null));
        discussions.open(staff, new NewDiscussion(closed, org.coresponderalliance.continuum.discussion.Kind.QUESTION, Headline.of("Personnel " + WORD), "The kanarienvogel sings.", null));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(find(WORD, staff).total()).isEqualTo(9));
    }

    private DiscussionRef about(String title, String text, String... topics) {
        return ask(asker, title + " " + WORD, text, topics);
    }

    private DiscussionRef ask(Viewer somebody, String title, String text, String... topics) {
        var facets = new FacetSelection(topics.length == 0 ? Map.of() : Map.of("topic", List.of(topics)));
        return discussions.open(somebody, new NewDiscussion(open, org.coresponderalliance.continuum.discussion.Kind.QUESTION,
                new Headline(title, facets, List.of(), null), text, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MCT                  | Night shift
            mobile crisis team   | Night shift
            "42 CFR Part 2"      | Sharing records
            ACT                  | Assertive community treatment, How to act at the door
            act                  | How to act at the door
            cafe                 | Telepsychiatry in the café
            RESUME               | Telepsychiatry in the café
            tele psychiatry      | Telepsychiatry in the café
            clinician's          | Tired clinicians
            midnight             | Night shift, Tired clinicians
            midnight -nobody     | Tired clinicians
            """)
    void synonymsCapitalsCodesAccentsAndFormsOfWordsAreUnderstood(String asked, String found) {
        assertThat(exactly(asked)).containsExactlyInAnyOrder(found.split(", "));
    }

    /** Without what has only some of the words, which few hits are filled up with. */
    private List<String> exactly(String asked) {
        var text = asked + " " + WORD;
        var hits = index.page(ParsedQuery.of(text, synonyms.index()), SearchRequest.of(text), reader).hits();
        var shown = sources.visible(hits, reader);
        return hits.stream().map(hit -> shown.get(hit).title().replace(" " + WORD, "")).toList();
    }

    @Test
    void whatWasMeantIsFound() {
        assertThat(find("midnihgt " + WORD, reader).corrected()).isEqualTo("midnight " + WORD);
        assertThat(find("nightshift " + WORD, reader).corrected()).isEqualTo("night shift " + WORD);
        assertThat(titles(find("nightshift " + WORD, reader))).startsWith("Night shift");
        assertThat(find("midnihgt " + WORD, reader).hits()).isNotEmpty();
        assertThat(find("\"42 CFR Part 3\" " + WORD, reader).corrected()).as("a number is no mistake").isNotEqualTo("\"42 CFR Part 2\" " + WORD);
    }

    /** Where hardly anything is found, letters and numbers are looked for in the words that they stand for, each for itself. */
    @Test
    void whatLettersAndNumbersStandForIsFoundInWordsOfIt() {
        ask(staff, "A quilmander on paper", "Does a release signed at the door hold up?");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find("quilmander", reader).total()).isEqualTo(1));

        assertThat(find("ROI quilmander", reader).hits()).extracting(SearchHit::excerptHtml).anyMatch(excerpt -> excerpt.contains("<mark>release</mark>"));
        assertThat(titles(find("ROI", reader))).contains("A quilmander on paper");
        assertThat(titles(find("5150", reader))).contains("A quilmander on paper");
        assertThat(titles(find("\"release of information\"", reader))).as("\"of\" says nothing").doesNotContain("Night shift");
    }

    @Test
    void aWordThatIsAnAcronymTooIsOfferedAsOne() {
        assertThat(find("act", reader).suggestion()).isEqualTo("ACT");
        assertThat(find("act author:me", asker).suggestion()).isEqualTo("ACT author:me");
        assertThat(find("ACT", reader).suggestion()).isNull();
        assertThat(find("how to act", reader).suggestion()).isNull();
    }

    @Test
    void tagsAreCompletedForWhoFindsSomethingByThem() {
        for (var tag : List.of("zephyrine-open", "zephyrine-closed")) {
            discussions.open(staff, new NewDiscussion(tag.endsWith("open") ? open : closed, org.coresponderalliance.continuum.discussion.Kind.QUESTION,
                    new Headline("With the tag " + tag, new FacetSelection(Map.of()), List.of(tag), null), "Is it found?", null));
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(suggested("tag:zephy", staff)).containsExactlyInAnyOrder("tag:zephyrine-open", "tag:zephyrine-closed"));

        assertThat(suggested("tag:Zephyrine o", reader)).isEmpty();
        assertThat(suggested("tag:\"Zephyrine o", reader)).containsExactly("tag:zephyrine-open");
        assertThat(suggested("tag:zephy", reader)).containsExactly("tag:zephyrine-open");
        assertThat(suggested("tag:zephy", Viewer.guest())).isEmpty();
    }

    @Test
    void aTitleThatIsTheQueryComesFirst() {
        assertThat(titles(find("Counting calls " + WORD, reader))).startsWith("Counting calls");
        assertThat(titles(find("how to act at the door " + WORD, reader))).startsWith("How to act at the door");
    }

    @Test
    void aChosenValueLeavesItsSiblingsToBeChosen() {
        var all = find(WORD, reader);
        var chosen = search.search(SearchRequest.of(WORD).withFacets(Set.of("topic/privacy")), reader);
        var both = search.search(SearchRequest.of(WORD).withFacets(Set.of("topic/privacy", "topic/wellness")), reader);

        assertThat(counts(all)).containsEntry("topic/privacy", 2L).containsEntry("topic/dispatch", 2L).containsEntry("topic/wellness", 1L);
        assertThat(chosen.total()).isEqualTo(2);
        assertThat(titles(chosen)).containsExactlyInAnyOrder("Sharing records", "Counting calls");
        assertThat(counts(chosen)).containsEntry("topic/privacy", 2L).containsEntry("topic/dispatch", 2L).containsEntry("topic/wellness", 1L);
        assertThat(both.total()).isEqualTo(3);
        assertThat(search.search(SearchRequest.of(WORD).withFacets(Set.of("topic/privacy", "category/" + closed)), reader).total()).isZero();
    }

    @Test
    void whatNoFacetIsCalledFindsNothing() {
        var asked = SearchRequest.of(WORD).withFacets(Set.of("no [such] > facet/value"));

        assertThat(search.search(asked, reader).state()).isEqualTo(SearchResults.State.READY);
        assertThat(search.search(asked, reader).total()).isZero();
    }

    @Test
    void ofEachFacetAHundredValuesAreToldHoweverManyOthersHave() {
        var word = "dandelurk";
        var tags = IntStream.range(0, 125).mapToObj(number -> word + "-" + number).toList();
        IntStream.range(0, 25).forEach(number -> discussions.open(staff, new NewDiscussion(open, org.coresponderalliance.continuum.discussion.Kind.QUESTION,
                new Headline("Tagged " + number + " " + word, new FacetSelection(number < 2 ? Map.of("topic", List.of("wellness")) : Map.of()),
                        Stream.concat(tags.subList(5 * number, 5 * number + 4).stream(), Stream.of(word)).toList(), null), "Many of them.", null)));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find(word, reader).total()).isEqualTo(25));

        var all = counts(find(word, reader));
        assertThat(all).containsEntry("tag/" + word, 25L).containsEntry("topic/wellness", 2L).containsEntry("category/" + open, 25L);
        assertThat(all.keySet()).filteredOn(value -> value.startsWith("tag/")).hasSize(100);
        var chosen = counts(search.search(SearchRequest.of(word).withFacets(Set.of("tag/" + word, "topic/wellness")), reader));
        assertThat(chosen).containsEntry("tag/" + word, 2L).containsEntry("topic/wellness", 2L);
        assertThat(chosen.keySet()).filteredOn(value -> value.startsWith("tag/")).hasSize(9);
    }

    @Test
    void kindsAreCountedAndChosen() {
        var replies = search.search(SearchRequest.of(WORD).withKind(Kind.POST), reader);

        assertThat(replies.hits()).hasSize(1).allMatch(hit -> hit.kind() == Kind.POST);
        assertThat(replies.tabs()).contains(new SearchResults.Tab(Kind.DISCUSSION, 7), new SearchResults.Tab(Kind.POST, 1), new SearchResults.Tab(Kind.ARTICLE, 0));
        assertThat(find(WORD, reader).tabs()).isEqualTo(replies.tabs());
    }

    @Test
    void operatorsNarrow() {
        assertThat(titles(find("kind:reply " + WORD, reader))).containsExactly("Tired clinicians");
        assertThat(titles(find("topic:wellness " + WORD, reader))).containsExactly("Telepsychiatry in the café");
        assertThat(find("author:@" + persons.handle(asker) + " " + WORD, reader).total()).isEqualTo(7);
        assertThat(find("-author:@" + persons.handle(asker) + " " + WORD, reader).total()).isEqualTo(1);
        assertThat(find("after:2020 " + WORD, reader).total()).isEqualTo(8);
        assertThat(find("before:2020 " + WORD, reader).total()).isZero();
        assertThat(find("in:\"Open " + WORD + "\" " + WORD, reader).total()).isEqualTo(8);
    }

    @Test
    void theNewestComeFirstWhereThatIsAskedFor() {
        var newest = titles(search.search(SearchRequest.of(WORD).withSort(Sort.NEWEST), reader));

        assertThat(newest).hasSize(8).startsWith("Tired clinicians", "Tired clinicians", "Telepsychiatry in the café").endsWith("Night shift");
    }

    /** "first" and "week" say little, and are asked for where nothing has the word that says something. */
    @Test
    void wordsThatSayLittleAreLookedForWhereNothingElseIsThere() {
        ask(staff, "First-week checklist of the dandelionard", "Who shows them around?");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find("dandelionard", reader).total()).isEqualTo(1));

        assertThat(titles(find("qwxrookie knows nothing in the first week", reader))).contains("First-week checklist of the dandelionard");
        assertThat(find("qwxrookie", reader).total()).isZero();
    }

    /** Which threads are near in meaning is told by others; each engine puts them first, and finds as much as without. */
    @Test
    void whatIsNearInMeaningComesFirst() {
        var query = ParsedQuery.of("midnight " + WORD, synonyms.index());
        var best = index.bestScore(query, reader);

        assertThat(best).isPositive();
        assertThat(index.bestScore(ParsedQuery.of("kanarienvogel", synonyms.index()), reader)).isZero();
        for (var one : List.of(night, shift)) {
            var hits = index.page(query.meant(new Meant(Map.of("discussion/" + one.id(), 1f), best)), SearchRequest.of("midnight " + WORD), reader).hits();
            assertThat(hits).hasSize(2);
            assertThat(sources.documents(hits.subList(0, 1))).singleElement().extracting(IndexedContent::thread).isEqualTo("discussion/" + one.id());
        }
    }

    @Test
    void hitsOfADiscussionStandTogether() {
        var hits = find("clinicians midnight " + WORD, reader).hits().stream().filter(hit -> hit.title().startsWith("Tired")).toList();

        assertThat(hits).singleElement().extracting(SearchHit::more).isEqualTo(1);
    }

    @Test
    void whatMatchesIsMarkedInWholeSentences() {
        assertThat(hit("jail " + WORD, "Sharing records").excerptHtml()).isEqualTo("Whether 42 CFR Part 2 lets us share treatment records with the <mark>jail</mark>.");
        assertThat(hit("resume " + WORD, "Telepsychiatry in the café").excerptHtml()).contains("<mark>résumé</mark>");
        assertThat(hit("counting calls " + WORD, "Counting calls").titleHtml().replace("</mark> <mark>", " ")).isEqualTo("<mark>Counting calls " + WORD + "</mark>");
        assertThat(hit("sharing " + WORD, "Sharing records").excerptHtml()).as("the title is no part of a text").doesNotContain(WORD);
    }

    @Test
    void titlesAreSuggestedByTheBeginningsOfTheirWords() {
        assertThat(suggested("zumb teleps", reader)).containsExactly("Telepsychiatry in the café " + WORD);
        assertThat(suggested("Counting c", reader)).startsWith("Counting calls " + WORD);
        assertThat(suggested("café zumbr", reader)).isEqualTo(suggested("cafe zumbr", reader)).hasSize(1);
        assertThat(suggested("personnel zumbr", staff)).hasSize(1);
        assertThat(suggested("personnel zumbr", reader)).isEmpty();
    }

    @Test
    void whatIsAboutTheSameIsSimilar() {
        assertThat(similar.similar("Counting our calls " + WORD, "", "", reader, 5)).extracting(SimilarThing::title).startsWith("Counting calls " + WORD);
        assertThat(similar.similar("Nothing of the kind", "The clinicians themselves are tired: who looks after the clinicians? " + WORD + " " + WORD, "", reader, 5))
                .extracting(SimilarThing::title).contains("Tired clinicians " + WORD);
        assertThat(similar.similar("Tired clinicians " + WORD, "", "discussion/" + night.id(), reader, 5)).extracting(SimilarThing::title)
                .doesNotContain("Tired clinicians " + WORD);
    }

    @Test
    void whatAViewerMayNotSeeIsInNothingThatTheyAreTold() {
        assertThat(find("kanarienvogel", staff).total()).isEqualTo(1);
        for (var viewer : List.of(reader, asker, Viewer.guest())) {
            for (var asked : List.of("kanarienvogel", "kanarienvogle", "kanarien vogel", "\"the kanarienvogel sings\"", "personnel " + WORD, "personnel kanarienvogel")) {
                var found = find(asked, viewer);
                assertThat(titles(found)).as("%s for %s", asked, viewer).doesNotContain("Personnel");
                assertThat(Stream.of(found.corrected(), found.suggestion())).as(asked).allMatch(said -> said == null || asked.contains("kanarienvogel") || !said.contains("kanarienvogel"));
                assertThat(counts(found)).as(asked).doesNotContainKey("category/" + closed);
            }
            assertThat(find("kanarienvogel", viewer).total()).isZero();
            assertThat(suggested("kanarienvogel", viewer)).isEmpty();
            assertThat(similar.similar("Personnel kanarienvogel", "The kanarienvogel sings", "", viewer, 5)).extracting(SimilarThing::title).doesNotContain("Personnel " + WORD);
        }
        assertThat(find(WORD, Viewer.guest()).total()).isZero();
    }

    @Test
    void staffAreToldWhyAHitStandsWhereItStands() {
        var hit = find("counting calls " + WORD, staff).hits().getFirst();
        var why = explanations.why(SearchRequest.of("counting calls " + WORD), hit.kind(), hit.ref(), staff);

        assertThat(why.reasons()).hasSizeGreaterThan(2).allMatch(reason -> reason.adds() > 0);
        assertThat(why.score()).isPositive();
        assertThat(why.times()).isNotEmpty();
    }

    /** Each of its words has synonyms, and near words where little is found: more parts than an engine may allow. */
    @Test
    void aLongQuestionIsAnswered() {
        var found = find("""
                How do you decide whether a clinician, a social worker, a paramedic or an officer goes first to a mental health crisis at night, when the mobile crisis team \
                is busy, the emergency department boards patients, dispatch has no crisis counselor, the family of a suicidal veteran asks for an involuntary hold, the jail \
                wants treatment records under 42 CFR Part 2, and the supervisor asks for data on diversion, follow up, use of force, overdose, homelessness and body cameras? """
                + WORD, reader);

        assertThat(found.state()).isEqualTo(SearchResults.State.READY);
        assertThat(titles(found)).startsWith("Night shift");
    }

    @Test
    void hitsAreTurnedPageByPage() {
        var word = "yarnwhistle";
        IntStream.range(0, 23).forEach(number -> ask(staff, "Call " + number + " " + word, "About the " + word + ", once more."));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find(word, reader).total()).isEqualTo(23));

        var first = find(word, reader).hits();
        var second = search.search(SearchRequest.of(word).withPage(2), reader).hits();
        assertThat(first).hasSize(20);
        assertThat(second).hasSize(3);
        assertThat(find(word, reader).pages()).isEqualTo(2);
        assertThat(search.search(SearchRequest.of(word).withPage(2), reader).pages()).isEqualTo(2);
        assertThat(Stream.concat(first.stream(), second.stream()).map(SearchHit::ref)).doesNotHaveDuplicates();
    }

    /** Hits that stand together make fewer rows than hits: no page is offered that has none. */
    @Test
    void noPageIsOfferedThatHasNothingOnIt() {
        var word = "yodelmarmot";
        var one = ask(staff, "All about the " + word, "Who has heard of the " + word + "?");
        IntStream.range(0, 24).forEach(number -> posts.reply(staff, new NewPost(one.id(), null, "The " + word + " was heard, time " + number + ".", null)));
        IntStream.range(0, 2).forEach(number -> ask(staff, "Elsewhere, " + number, "A " + word + " was seen."));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(find(word, reader).total()).isEqualTo(27));

        var all = find(word, reader);
        assertThat(all.hits()).hasSize(3);
        assertThat(all.pages()).isEqualTo(1);
        assertThat(all.isLastPageKnown()).isTrue();
        var newest = search.search(SearchRequest.of(word).withSort(Sort.NEWEST), reader);
        assertThat(newest.hits()).hasSize(20);
        assertThat(newest.pages()).isEqualTo(2);
        assertThat(newest.isLastPageKnown()).isTrue();
    }

    /** The machine may be busy with something else, so the quickest of some counts. */
    @Test
    void whatIsPublishedIsFoundWithinASecond() {
        var quickest = IntStream.range(0, 5).mapToLong(number -> {
            var word = "wexle" + "abcde".charAt(number) + "foo";
            ask(staff, "Found soon " + word, "Or not.");
            var since = System.nanoTime();
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).atMost(Duration.ofMinutes(1)).until(() -> search.search(SearchRequest.of(word).withOnlyTyped(true), reader).total() == 1);
            return System.nanoTime() - since;
        }).min().orElseThrow();

        assertThat(Duration.ofNanos(quickest)).isLessThan(SOON);
    }

    private SearchResults find(String text, Viewer viewer) {
        return search.search(SearchRequest.of(text), viewer);
    }

    private SearchHit hit(String text, String title) {
        return find(text, reader).hits().stream().filter(hit -> hit.title().equals(title + " " + WORD)).findFirst().orElseThrow();
    }

    private List<String> suggested(String typed, Viewer viewer) {
        return suggestions.suggest(typed, viewer).stream().map(Suggestion::label).toList();
    }

    private static List<String> titles(SearchResults found) {
        return found.hits().stream().map(hit -> hit.title().replace(" " + WORD, "")).toList();
    }

    private static Map<String, Long> counts(SearchResults found) {
        var counts = new java.util.HashMap<String, Long>();
        found.facets().forEach(facet -> facet.values().forEach(value -> counts.put(value.facet(), value.count())));
        return counts;
    }
}
