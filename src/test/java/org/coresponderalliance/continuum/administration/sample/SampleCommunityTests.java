package org.coresponderalliance.continuum.administration.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.member.SampleAccounts;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Loads the sample community, and rolls it back: the database is shared with other tests. */
class SampleCommunityTests extends DatabaseTests {

    private static final SampleFiles FILES = SampleFiles.read();

    @Autowired
    private SampleCommunity sample;

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void everythingInTheFilesIsThereAndNobodyIsMailed() {
        var mails = count("select count(*) from mail_log");

        var loaded = sample.load(FILES);

        assertThat(loaded.members()).isEqualTo(60).isEqualTo(count("select count(*) from member where sample"));
        assertThat(loaded.programs()).isEqualTo(count("select count(*) from program where sample"));
        assertThat(loaded.articles()).isEqualTo(count("select count(*) from article where sample"));
        assertThat(loaded.discussions()).isEqualTo(count("select count(*) from discussion d where exists (" + BY_SAMPLE + " and m.id = d.author_id)"));
        assertThat(loaded.posts()).isEqualTo(count("select count(*) from post p where exists (" + BY_SAMPLE + " and m.id = p.author_id)"));
        assertThat(count("select count(*) from mail_log")).isEqualTo(mails);
        assertThat(sample.isWanted()).isFalse();
    }

    private static final String BY_SAMPLE = "select 1 from member m where m.sample";

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
