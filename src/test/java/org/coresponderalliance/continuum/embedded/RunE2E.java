package org.coresponderalliance.continuum.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunE2E {

    @TempDir
    private static Path folder;

    private static Path application;
    private static Path data;
    private static RunningSite site;

    @BeforeAll
    static void extract() throws IOException {
        assumeTrue(EmbeddedDatabase.isAvailable(), "no embedded MariaDB for this machine");
        application = RunningSite.extract(folder);
        data = Files.createDirectory(folder.resolve("data"));
    }

    @BeforeEach
    void theSiteRuns() throws IOException {
        if (site == null || !site.process().isAlive()) {
            site = RunningSite.start(application, data);
        }
        assertThat(site.answers()).as(() -> read(site.output())).isTrue();
    }

    @AfterAll
    static void nothingIsLeft() throws IOException {
        if (site != null && site.process().isAlive()) {
            site.interrupt();
        }
    }

    @Test
    void theTerminalSaysWhereTheSiteIs() {
        assertThat(read(site.output())).contains("Continuum answers on " + site.address());
    }

    @Test
    void commandsWorkOnTheDatabaseOfTheRunningSite() throws IOException {
        var version = RunningSite.command(application, data, "version");
        assertThat(version.output()).contains("Continuum 1.", "Database  11.4.");
        assertThat(version.exitCode()).isZero();
        assertThat(site.answers()).isTrue();
    }

    @Test
    void helpAndMisspelledCommandsNeedNoDatabase() throws IOException {
        var nowhere = folder.resolve("nowhere");
        assertThat(RunningSite.command(application, nowhere, "--help").output()).contains("version");
        var unknown = RunningSite.command(application, nowhere, "versoin");
        assertThat(unknown.output()).contains("There is no command versoin", "version");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aSecondSiteOnTheSameDataIsRefused() throws IOException {
        var second = RunningSite.command(application, data, "--server.port=0");
        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output()).contains("Another Continuum runs on the data in " + data);
        assertThat(site.answers()).isTrue();
    }

    @Test
    void aKilledSiteStartsAgainWithAllThatWasCommitted() throws IOException {
        database().sql("create table if not exists notes (text varchar(20))").update();
        database().sql("insert into notes values ('kept')").update();
        site.kill();
        var orphan = Orphan.of(serverFolder()).orElseThrow();

        site = RunningSite.start(application, data);

        assertThat(site.answers()).as(() -> read(site.output())).isTrue();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(database().sql("select text from notes").query(String.class).list()).containsExactly("kept");
    }

    @Test
    void ctrlCStopsTheSiteAndItsDatabase() throws IOException {
        var server = Orphan.of(serverFolder()).orElseThrow();
        assertThat(site.interrupt()).isEqualTo(130);
        assertThat(server.isAlive()).isFalse();
        assertThat(read(site.output())).doesNotContain("Exception", "ERROR");
        assertThat(read(serverFolder().log())).contains("Shutdown complete");
    }

    private static ServerFolder serverFolder() {
        return new ServerFolder(data.resolve("database"));
    }

    private static JdbcClient database() throws IOException {
        return EmbeddedDatabaseTests.connect(serverFolder().lastConnection().orElseThrow());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
