package org.coresponderalliance.continuum.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.lucene.PermittedSearch;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule table says the same in Java, in SQL and to the search, of whatever things and for whatever viewers. */
class ThreeReadingsTests extends DatabaseTests {

    private static final int THINGS = 400;
    private static final int VIEWERS = 25;
    private static final Set<Content> FOUND = EnumSet.of(Content.POST, Content.ARTICLE, Content.MEMBER);
    private static final int FEWER_THINGS = 150;
    private static final int FEWER_VIEWERS = 8;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private PermittedSearch remembering;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allThreeAdmitTheSameThings(long seed) throws IOException {
        var random = new Random(seed);
        var things = IntStream.range(0, THINGS).mapToObj(one -> facts(random)).toList();
        try (var directory = new ByteBuffersDirectory()) {
            write(things, directory);
            try (var reader = DirectoryReader.open(directory)) {
                for (int i = 0; i < VIEWERS; i++) {
                    var viewer = viewer(random);
                    var inJava = inJava(things, viewer, Action.SEE);
                    assertThat(inSql(things, viewer, Action.SEE)).as("in SQL for %s", viewer).isEqualTo(inJava);
                    assertThat(inSearch(new IndexSearcher(reader), viewer)).as("in search for %s", viewer).isEqualTo(inJava);
                }
            }
        }
    }

    /** Viewers of all rights, one after the other and back again: what is remembered of one must not answer another. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void whatTheSearchRemembersAdmitsTheSameThings(long seed) throws IOException {
        var random = new Random(seed);
        var things = IntStream.range(0, THINGS).mapToObj(one -> facts(random)).filter(thing -> FOUND.contains(thing.content())).toList();
        var viewers = IntStream.range(0, VIEWERS).mapToObj(one -> viewer(random)).toList();
        try (var directory = new ByteBuffersDirectory()) {
            write(things, directory);
            try (var reader = DirectoryReader.open(directory)) {
                for (var viewer : Stream.concat(viewers.stream(), viewers.reversed().stream()).toList()) {
                    var all = new AllHits();
                    remembering.search(new IndexSearcher(reader), new MatchAllDocsQuery(), viewer, all);
                    assertThat(all.things).as("remembered for %s", viewer).isEqualTo(inJava(things, viewer, Action.SEE));
                }
            }
        }
    }

    /** The search is asked only what may be seen; the database also to what something may be done. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void whatMayBeDoneIsTheSameInJavaAndInSql(long seed) {
        var random = new Random(seed);
        var things = IntStream.range(0, FEWER_THINGS).mapToObj(one -> facts(random)).toList();
        for (int i = 0; i < FEWER_VIEWERS; i++) {
            var viewer = viewer(random);
            for (var action : Action.values()) {
                assertThat(inSql(things, viewer, action)).as("%s in SQL for %s", action, viewer).isEqualTo(inJava(things, viewer, action));
            }
        }
    }

    private static Set<Integer> inJava(List<Facts> things, Viewer viewer, Action action) {
        return IntStream.range(0, things.size()).filter(i -> AccessRules.may(viewer, action, things.get(i))).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> inSql(List<Facts> things, Viewer viewer, Action action) {
        var rows = IntStream.range(0, things.size()).mapToObj(i -> row(i, things.get(i))).collect(Collectors.joining(" union all "));
        var reviewers = IntStream.range(0, things.size()).boxed()
                .flatMap(i -> things.get(i).reviewers().stream().map(id -> "select " + i + " thing, " + id + " member"))
                .collect(Collectors.joining(" union all ", "select -1 thing, -1 member union all ", ""));
        var sql = new Sql(java.util.Map.of(Field.STATE, "t.state", Field.AUDIENCE, "t.audience", Field.GROUP, "t.audience_group",
                Field.AUTHOR, "t.author_id", Field.PARENT_STATE, "t.parent_state", Field.PARENT_AUTHOR, "t.parent_author"))
                .reviewers("(select r.member from (" + reviewers + ") r where r.thing = t.id)");
        var conditions = Arrays.stream(Content.values()).map(content -> "t.content = '" + content + "' and " + sql.of(AccessRules.allowed(action, content, viewer)))
                .collect(Collectors.joining(" or "));
        return new TreeSet<>(jdbc.sql("select t.id from (" + rows + ") t where " + conditions).query(Integer.class).list());
    }

    private Set<Integer> inSearch(IndexSearcher searcher, Viewer viewer) throws IOException {
        var filter = PermissionFilter.visible(Search.mapping(entities).scope(Object.class).predicate(), viewer, EnumSet.allOf(Content.class));
        var found = new TreeSet<Integer>();
        for (var hit : searcher.search(LuceneMigrationUtils.toLuceneQuery(filter), THINGS).scoreDocs) {
            found.add(Integer.parseInt(searcher.storedFields().document(hit.doc).get("thing")));
        }
        return found;
    }

    private static final class AllHits extends SimpleCollector {

        private final Set<Integer> things = new TreeSet<>();
        private StoredFields stored;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            stored = segment.reader().storedFields();
        }

        @Override
        public void collect(int doc) throws IOException {
            things.add(Integer.parseInt(stored.document(doc).get("thing")));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static String row(int id, Facts facts) {
        return "select " + id + " id, '" + facts.content() + "' content, '" + facts.state() + "' state, '" + facts.audience() + "' audience, "
                + facts.group() + " audience_group, " + facts.author() + " author_id, "
                + (facts.parent() == null ? "null" : "'" + facts.parent() + "'") + " parent_state, " + facts.parentAuthor() + " parent_author";
    }

    private static void write(List<Facts> things, ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (int i = 0; i < things.size(); i++) {
                writer.addDocument(document(i, things.get(i)));
            }
        }
    }

    private static Document document(int id, Facts facts) {
        var document = new Document();
        document.add(new StringField("thing", String.valueOf(id), Store.YES));
        name(document, Fields.ACCESS_CONTENT, facts.content());
        name(document, Fields.ACCESS_STATE, facts.state());
        name(document, Fields.ACCESS_AUDIENCE, facts.audience());
        name(document, Fields.ACCESS_PARENT_STATE, facts.parent());
        id(document, Fields.ACCESS_GROUP, facts.group());
        id(document, Fields.ACCESS_AUTHOR, facts.author());
        id(document, Fields.ACCESS_PARENT_AUTHOR, facts.parentAuthor());
        facts.reviewers().forEach(reviewer -> id(document, Fields.ACCESS_REVIEWER, reviewer));
        return document;
    }

    private static void name(Document document, String field, @Nullable Enum<?> value) {
        if (value != null) {
            document.add(new StringField(field, value.name(), Store.NO));
        }
    }

    private static void id(Document document, String field, @Nullable Long value) {
        if (value != null) {
            document.add(new LongField(field, value, Store.NO));
        }
    }

    /** Few ids, so that viewers and things meet often. */
    private static Facts facts(Random random) {
        var content = any(random, List.of(Content.values()));
        var audience = any(random, List.of(Audience.values()));
        var group = audience == Audience.GROUP ? (Long) random.nextLong(1, 5) : null;
        var author = random.nextInt(8) == 0 ? null : (Long) random.nextLong(1, 9);
        var state = any(random, List.copyOf(content.states()));
        if (content == Content.POST) {
            var discussion = Facts.of(Content.DISCUSSION, any(random, List.copyOf(Content.DISCUSSION.states())), audience, group, random.nextLong(1, 9));
            return Facts.post(state, random.nextLong(1, 9), discussion);
        }
        var reviewers = content == Content.ARTICLE ? ids(random) : Set.<Long>of();
        return Facts.of(content, state, audience, group, author).withReviewers(reviewers);
    }

    private static Viewer viewer(Random random) {
        var role = any(random, List.of(Role.values()));
        return role == Role.GUEST ? Viewer.guest()
                : new Viewer(random.nextLong(1, 9), role, ids(random), any(random, List.of(Viewer.Standing.values())));
    }

    private static Set<Long> ids(Random random) {
        var ids = new HashSet<Long>();
        List.of(1L, 2L, 3L, 4L).stream().filter(id -> random.nextInt(3) == 0).forEach(ids::add);
        return ids;
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
