package org.coresponderalliance.continuum.search;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of groups that a site has from before. */
class ClearerSynonymsTests extends DatabaseTests {

    private static final String OLD = "body armor | stage";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource source;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void groupsThatStaffHaveNotChangedGetTheirNewTermsAndAllOthersStay() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update synonym_group set left_terms = ? where number in (117, 118)").param(OLD).update();
            jdbc.sql("update synonym_group set changed_by = 1 where number = 117").update();
            jdbc.sql("update synonym_group set left_terms = 'office | desk' where left_terms like 'office !cs%'").update();

            migrate(new V29__search_clearer_synonyms());

            assertThat(terms("number = 117")).as("changed by staff").isEqualTo(OLD);
            assertThat(terms("number = 118")).startsWith("scene safety").contains("stage !cs !typed");
            assertThat(terms("left_terms like 'office%'")).isEqualTo("office !cs !typed | desk | office space | workspace");
            status.setRollbackOnly();
        });
    }

    @Test
    void newGroupsAreAddedOnceBehindThoseOfStaff() {
        transaction.executeWithoutResult(status -> {
            var before = groups();
            jdbc.sql("delete from synonym_group where left_terms like 'ROI |%' and number > 146").update();

            migrate(new V61__search_reaching_synonyms());
            migrate(new V61__search_reaching_synonyms());

            assertThat(groups()).isEqualTo(before);
            assertThat(jdbc.sql("select right_terms from synonym_group where left_terms like 'ROI |%' and one_way order by number desc limit 1").query(String.class).single()).isEqualTo("consent");
            status.setRollbackOnly();
        });
    }

    private long groups() {
        return jdbc.sql("select count(*) from synonym_group").query(Long.class).single();
    }

    private String terms(String which) {
        return jdbc.sql("select left_terms from synonym_group where " + which).query(String.class).single();
    }

    private void migrate(JavaMigration migration) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            migration.migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public java.sql.Connection getConnection() {
                    return connection;
                }
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
