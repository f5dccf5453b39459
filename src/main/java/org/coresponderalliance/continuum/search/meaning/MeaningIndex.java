package org.coresponderalliance.continuum.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.springframework.util.FileSystemUtils;

/**
 * The vectors of what discussions and articles say, in files of their own: Lucene's, with whichever engine the site's index is kept. They can be deleted at any time
 * and are made again. Knows nothing of who may see what; whoever asks gets names of threads and looks for them with the viewer's rights.
 */
final class MeaningIndex implements AutoCloseable {

    /** How near a thread is. @param cosine of the angle between the vectors, 1 for the same direction */
    record Near(String thread, float cosine) {}

    private static final String THREAD = "thread";
    private static final String HASH = "hash";
    private static final String VECTOR = "vector";
    private static final String POSITION = "position";
    private static final String VERSION = "version";
    /** Another model, or other parts of a text, ask for another one. */
    private static final String CURRENT = "1";
    /** Numbers of a vector of length 1 with 384 of them are seldom greater than a quarter. */
    private static final float GREATEST = 0.25f;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private MeaningIndex(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens the files, or begins anew where they are not readable or of another version. @throws LockObtainFailedException if another process has them open */
    static MeaningIndex open(Path folder) throws IOException {
        try {
            var index = opened(folder);
            if (CURRENT.equals(index.told(VERSION, CURRENT))) {
                return index;
            }
            index.close();
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | IllegalArgumentException unreadable) {
            // Made again below.
        }
        FileSystemUtils.deleteRecursively(folder);
        return opened(folder);
    }

    private static MeaningIndex opened(Path folder) throws IOException {
        var directory = FSDirectory.open(Files.createDirectories(folder));
        return new MeaningIndex(directory, new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)));
    }

    /** Up to which change all is followed; below zero for nothing. */
    long position() {
        return Long.parseLong(told(POSITION, "-1"));
    }

    private String told(String key, String otherwise) {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return otherwise;
    }

    /** What was put shows in the next search, and stays. */
    void commit(long position) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, String.valueOf(position), VERSION, CURRENT).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** The hash with which a thread's vectors were put; empty if there are none. */
    String hash(String thread) throws IOException {
        return reading(searcher -> {
            var found = searcher.search(new TermQuery(new Term(THREAD, thread)), 1).scoreDocs;
            return found.length == 0 ? "" : searcher.storedFields().document(found[0].doc, Set.of(HASH)).get(HASH);
        });
    }

    /** Puts vectors of a thread in the place of those it had. @param vectors none to forget it */
    void put(String thread, String hash, List<float[]> vectors) throws IOException {
        var documents = new ArrayList<Document>();
        for (var vector : vectors) {
            var document = new Document();
            document.add(new StringField(THREAD, thread, Store.NO));
            document.add(new SortedDocValuesField(THREAD, new BytesRef(thread)));
            document.add(new StoredField(HASH, hash));
            document.add(new KnnByteVectorField(VECTOR, bytes(vector), VectorSimilarityFunction.COSINE));
            documents.add(document);
        }
        if (documents.isEmpty()) {
            writer.deleteDocuments(new Term(THREAD, thread));
        } else {
            writer.updateDocuments(new Term(THREAD, thread), documents);
        }
    }

    /** The threads that have vectors, without these. */
    Set<String> others(Collection<String> threads) {
        return reading(searcher -> {
            var others = new HashSet<String>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), THREAD);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    others.add(term.utf8ToString());
                }
            }
            others.removeAll(threads);
            return others;
        });
    }

    /** The threads that are nearest, each by that of its texts which is. @param texts so many of these are looked at */
    List<Near> nearest(float[] vector, int texts) {
        return reading(searcher -> {
            var best = new HashMap<String, Float>();
            for (var found : searcher.search(new KnnByteVectorQuery(VECTOR, bytes(vector), texts), texts).scoreDocs) {
                // Lucene's score of an angle is (1 + cosine) / 2.
                best.merge(thread(searcher, found.doc), 2 * found.score - 1, Math::max);
            }
            return best.entrySet().stream().map(entry -> new Near(entry.getKey(), entry.getValue())).toList();
        });
    }

    /** When it returns, the files have nothing of what was replaced. */
    void forgetWhatWasReplaced() {
        try {
            writer.forceMergeDeletes(true);
            writer.commit();
            searchers.maybeRefreshBlocking();
            writer.deleteUnusedFiles();
        } catch (IOException e) {
            throw new UncheckedIOException("The files of what is known of meanings cannot be written anew", e);
        }
    }

    private static String thread(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var threads = DocValues.getSorted(leaf.reader(), THREAD);
        threads.advanceExact(doc - leaf.docBase);
        return threads.lookupOrd(threads.ordValue()).utf8ToString();
    }

    private static byte[] bytes(float[] vector) {
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] / GREATEST * Byte.MAX_VALUE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What is known of meanings cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
