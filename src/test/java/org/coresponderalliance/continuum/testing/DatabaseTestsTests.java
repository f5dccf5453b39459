package org.coresponderalliance.continuum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTestsTests extends DatabaseTests {

    @Autowired
    private JdbcClient database;

    @Test
    void theDatabaseIsTheOneOfProduction() {
        assertThat(database.sql("select version()").query(String.class).single()).startsWith("11.4.");
        assertThat(database.sql("select @@collation_database").query(String.class).single()).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(database.sql("select @@transaction_isolation").query(String.class).single()).isEqualTo("READ-COMMITTED");
        assertThat(database.sql("select 'Straße' = 'strasse'").query(Boolean.class).single()).isTrue();
    }
}
