package org.coresponderalliance.continuum.administration.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the sample community is not loaded, or not to its end. */
class SampleCutShortTests extends DatabaseTests {

    private static final SampleFiles FILES = SampleFiles.read();

    @Autowired
    private SampleCommunity sample;

    @Autowired
    private SampleNotice notice;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void ofALoadingThatIsCutShortNothingIsLeft() {
        var queue = new SampleQueue(FILES.queue().flags(), FILES.queue().held(), FILES.queue().applications(),
                List.of(new SampleQueue.Proposal(1, "nobody", "")), FILES.queue().canned());
        var cut = new SampleFiles(FILES.people(), FILES.categories(), FILES.discussions(), FILES.articles(), FILES.adoptions(), FILES.challenges(), FILES.laws(), queue, FILES.gaps());

        assertThatThrownBy(() -> sample.load(cut)).hasMessageContaining("nobody");

        assertThat(count("select count(*) from member where email = 'admin@example.org'")).isZero();
        assertThat(count("select count(*) from article where sample")).isZero();
    }

    @Test
    void whereThereIsNoneNobodyIsSaidToSignIn() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update member set sample = false").update();
            assertThat(notice.lines()).isEmpty();
        });
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
