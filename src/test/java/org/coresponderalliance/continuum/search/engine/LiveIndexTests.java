package org.coresponderalliance.continuum.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LiveIndexTests extends DatabaseTests {

    @Autowired
    private LiveIndex index;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void oneReaderServesUntilSomethingIsWritten() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(reader()).isSameAs(reader()));
        var before = reader();

        write();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(reader()).isNotSameAs(before));
    }

    @Test
    void aReaderIsClosedOnceThereIsAnotherOneAndNobodyReadsIt() {
        var seen = index.read(searcher -> {
            var held = searcher.getIndexReader();
            write();
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(reader()).isNotSameAs(held));
            awaitHolders(held, 1);
            assertThat(searcher.count(new MatchAllDocsQuery())).isEqualTo(held.numDocs());
            return held;
        });

        awaitHolders(seen, 0);
        awaitHolders(reader(), 1);
    }

    @Test
    void whatIsReadFailingIsLetGoAsWell() {
        try {
            index.read(searcher -> {
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            awaitHolders(reader(), 1);
        }
    }

    @Test
    void aReleasedIndexIsOpenedAgain() {
        var before = reader();

        index.release();

        awaitHolders(before, 0);
        assertThat(reader().numDocs()).isNotNegative();
    }

    /** Somebody else may just be reading, such as what looks through saved searches. */
    private static void awaitHolders(IndexReader reader, int holders) {
        await().pollDelay(Duration.ZERO).atMost(Duration.ofMinutes(1)).until(() -> reader.getRefCount() == holders);
    }

    private IndexReader reader() {
        return index.read(IndexSearcher::getIndexReader);
    }

    private void write() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert ignore into member (email, handle, display_name, role, state, about, created_at) values
                    ('liveindex@example.org', 'liveindex', 'Live Index', 'MEMBER', 'ACTIVE', '', utc_timestamp(6))""").update();
            reindexing.changed(Content.MEMBER, jdbc.sql("select id from member where handle = 'liveindex'").query(Long.class).list());
        });
    }
}
