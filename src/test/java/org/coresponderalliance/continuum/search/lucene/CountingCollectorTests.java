package org.coresponderalliance.continuum.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.junit.jupiter.api.Test;

class CountingCollectorTests {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Test
    void aFacetWithFewHitsKeepsItsValuesBesideHundredsOfTags() throws IOException {
        var counted = counted(Set.of());

        assertThat(counted.total()).isEqualTo(401);
        assertThat(counted.kinds()).containsOnly(Map.entry("DISCUSSION", 400L), Map.entry("ARTICLE", 1L));
        assertThat(counted.facets(10)).containsEntry("topic/wellness", 1L)
                .satisfies(facets -> assertThat(facets.keySet().stream().filter(value -> value.startsWith("tag/"))).hasSize(10));
    }

    @Test
    void whatIsCountedInSeveralSegmentsIsAddedUp() throws IOException {
        assertThat(counted(Set.of()).facets(1000)).hasSize(201).containsEntry("tag/t7", 2L);
    }

    @Test
    void siblingsOfAChosenValueCountWhatChoosingThemWouldAdd() throws IOException {
        var counted = counted(Set.of("topic/wellness"));

        assertThat(counted.total()).isOne();
        assertThat(counted.kinds()).containsOnly(Map.entry("ARTICLE", 1L));
        assertThat(counted.facets(1000)).containsOnly(Map.entry("topic/wellness", 1L));
    }

    /** Two segments: 200 tags at one discussion each, and the same once more with an article about wellness. */
    private CountingCollector counted(Set<String> chosen) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int part = 0; part < 2; part++) {
                for (int tag : IntStream.range(0, 200).toArray()) {
                    writer.addDocument(document(Kind.DISCUSSION, "tag/t" + tag));
                }
                writer.flush();
            }
            writer.addDocument(document(Kind.ARTICLE, "topic/wellness"));
        }
        try (var reader = DirectoryReader.open(directory)) {
            var top = new TopFieldCollectorManager(Sort.INDEXORDER, 1, null, Integer.MAX_VALUE, false).newCollector();
            var request = new SearchRequest("", null, chosen, SearchRequest.Sort.RELEVANCE, 1, false);
            var counting = new CountingCollector(top, Choices.of(request), new GroupedSegments());
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            for (var leaf : reader.leaves()) {
                var weight = new IndexSearcher(reader).createWeight(new MatchAllDocsQuery(), counting.scoreMode(), 1);
                var segment = counting.getLeafCollector(leaf);
                weight.bulkScorer(leaf).score(segment, null);
                segment.finish();
            }
            return counting;
        }
    }

    private static Document document(Kind kind, String value) {
        var document = new Document();
        document.add(new SortedSetDocValuesField(Fields.KIND, new BytesRef(kind.name())));
        document.add(new SortedSetDocValuesField(Fields.FACET, new BytesRef(value)));
        return document;
    }
}
