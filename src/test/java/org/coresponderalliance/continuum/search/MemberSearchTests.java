package org.coresponderalliance.continuum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MemberSearchTests extends DatabaseTests {

    private static final Viewer MEMBER = Viewer.member(999_001, Role.MEMBER);

    @Autowired
    private SearchQueries search;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reindexing index;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aMember() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert ignore into member (email, handle, display_name, role, state, about, created_at) values
                    ('ozwald@example.org', 'ozwald', 'Quillfeather Ozwald', 'MEMBER', 'ACTIVE', 'I ran a mobile crisis team', utc_timestamp(6))""").update();
            index.changed(Content.MEMBER, jdbc.sql("select id from member where handle = 'ozwald'").query(Long.class).list());
        });
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(titles("Quillfeather", MEMBER)).containsExactly("Quillfeather Ozwald"));
    }

    @Test
    void aMemberIsFoundByMembersButNotByGuests() {
        assertThat(titles("MCT Quillfeather", MEMBER)).contains("Quillfeather Ozwald");
        assertThat(search.search(SearchRequest.of("Quillfeather"), Viewer.guest())).returns(0L, SearchResults::total)
                .satisfies(nothing -> assertThat(nothing.facets()).isEmpty());
        assertThat(suggestions.suggest("quillf", MEMBER)).extracting(Suggestion::label).containsExactly("Quillfeather Ozwald");
        assertThat(suggestions.suggest("quillf", Viewer.guest())).isEmpty();
    }

    @Test
    void aMistypedNameIsUnderstoodByThoseWhoMaySeeTheMember() {
        var found = search.search(SearchRequest.of("Quilfeather"), MEMBER);

        assertThat(found.corrected()).isEqualTo("quillfeather");
        assertThat(found.hits()).extracting(SearchResults.SearchHit::title).containsExactly("Quillfeather Ozwald");
        assertThat(search.search(SearchRequest.of("Quilfeather"), Viewer.guest()))
                .satisfies(nothing -> assertThat(nothing.corrected()).isNull())
                .satisfies(nothing -> assertThat(nothing.suggestion()).isNull());
    }

    @Test
    void aMistypedWordIsUnderstoodWithWhatStandsAroundIt() {
        assertThat(search.search(SearchRequest.of("where is Quilfeather?"), MEMBER).corrected()).isEqualTo("where is quillfeather?");
        assertThat(search.search(SearchRequest.of("Quilfeather's team"), MEMBER).corrected()).isEqualTo("quillfeather's team");
    }

    @Test
    void whatHasOnlySomeOfTheWordsIsFoundOnAllPagesAndInEveryKind() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 23; i++) {
                jdbc.sql("""
                        insert ignore into member (email, handle, display_name, role, state, about, created_at) values
                        (concat(:handle, '@example.org'), :handle, :handle, 'MEMBER', 'ACTIVE', 'I answer the vantablackline', utc_timestamp(6))""")
                        .param("handle", "vanta" + i).update();
            }
            index.changed(Content.MEMBER, jdbc.sql("select id from member where handle like 'vanta%'").query(Long.class).list());
        });
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(search.search(SearchRequest.of("vantablackline"), MEMBER).total()).isEqualTo(23));
        var request = SearchRequest.of("vantablackline Quillfeather");

        var first = search.search(request, MEMBER);
        assertThat(first.total()).isEqualTo(24);
        assertThat(search.search(request.withPage(2), MEMBER)).returns(24L, SearchResults::total).satisfies(second -> assertThat(second.hits()).hasSize(4));
        assertThat(search.search(request.withKind(Kind.MEMBER), MEMBER).total()).isEqualTo(24);
    }

    @Test
    void twoWordsTypedAsOneAreUnderstoodByThoseWhoMaySeeBoth() {
        var found = search.search(SearchRequest.of("quillfeatherozwald"), MEMBER);

        assertThat(found.corrected()).isEqualTo("quillfeather ozwald");
        assertThat(found.hits()).extracting(SearchResults.SearchHit::title).containsExactly("Quillfeather Ozwald");
        assertThat(search.search(SearchRequest.of("quillfeatherozwald"), Viewer.guest()))
                .satisfies(nothing -> assertThat(nothing.corrected()).isNull())
                .satisfies(nothing -> assertThat(nothing.suggestion()).isNull());
    }

    private List<String> titles(String query, Viewer viewer) {
        return search.search(SearchRequest.of(query), viewer).hits().stream().map(SearchResults.SearchHit::title).toList();
    }
}
