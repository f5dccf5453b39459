package org.coresponderalliance.continuum.embedded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

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
        assertThat(reasons(second)).singleElement().asString().startsWith("continuum: Another Continuum runs on the data in " + data);
        assertThat(site.answers()).isTrue();
    }

    @Test
    void aSecondSiteRunsBesideItWithAPortAndDataOfItsOwn() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("with a space/data"));
        var second = RunningSite.start(application, elsewhere);
        assertThat(second.answers()).as(() -> read(second.output())).isTrue();
        assertThat(site.answers()).isTrue();
        second.interrupt();
        assertThat(site.answers()).isTrue();

        var third = RunningSite.command(application, elsewhere, "--server.port=" + site.address().getPort());
        assertThat(third.exitCode()).isNotZero();
        assertThat(reasons(third)).singleElement().asString().startsWith("continuum: Port " + site.address().getPort() + " is in use.");
        assertThat(Orphan.of(new ServerFolder(elsewhere.resolve("database")))).isEmpty();
    }

    @Test
    void aDatabaseOfOnesOwnIsUsedInsteadOfTheEmbeddedOne() throws IOException {
        var options = new EmbeddedDatabaseOptions(folder.resolve("foreign"), Path.of(".tools"), Durability.NONE);
        try (var foreign = EmbeddedDatabase.tryStart(options).orElseThrow()) {
            var elsewhere = Files.createDirectory(folder.resolve("data-without-database"));
            var second = RunningSite.start(application, elsewhere, "CONTINUUM_DATABASE_URL", foreign.connection().url(),
                    "CONTINUUM_DATABASE_PASSWORD", foreign.connection().password());
            assertThat(second.answers()).as(() -> read(second.output())).isTrue();
            assertThat(elsewhere.resolve("database")).doesNotExist();
            assertThat(tables(foreign.connection())).isPositive();
            assertThat(second.interrupt()).isEqualTo(130);
        }
    }

    @Test
    void aFirstStartThatIsKilledWhileItMakesTheTablesCanBeTriedAgain() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("data-cut-short"));
        var server = new ServerFolder(elsewhere.resolve("database"));
        var first = RunningSite.begin(application, elsewhere);
        await().atMost(2, MINUTES).pollInterval(10, MILLISECONDS).until(() -> {
            var connection = server.lastConnection();
            return connection.isPresent() && tables(connection.get()) > 8;
        });
        first.kill();

        var second = RunningSite.start(application, elsewhere);

        assertThat(second.answers()).as(() -> read(second.output())).isTrue();
        assertThat(read(second.output())).contains("The first start was cut short");
        second.interrupt();
    }

    @Test
    void aDataFolderThatCannotBeWrittenToIsNamed() throws IOException {
        var impossible = Files.createTempFile(folder, "no", "folder").resolve("data");
        var refused = RunningSite.command(application, impossible, "--server.port=0");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(reasons(refused)).singleElement().asString()
                .startsWith("continuum: The data folder " + impossible + " cannot be written to.");
    }

    @Test
    void whatCannotWorkIsSaidBeforeAnythingIsBuilt() throws IOException {
        var port = Integer.toString(site.address().getPort());
        assertThat(RunningSite.script(folder, "run", "--port", port).output())
                .startsWith("continuum: port " + port + " is in use.").hasLineCount(1);
        assertThat(RunningSite.script(folder, "run", "--port", "65536").output()).contains("from 1 to 65535").hasLineCount(1);
        var impossible = Files.createTempFile(folder, "no", "folder").resolve("data").toString();
        assertThat(RunningSite.script(folder, "run", "--port", "65535", "--data", impossible).output())
                .startsWith("continuum: the data folder " + impossible + " cannot be written to.").hasLineCount(1);
    }

    @Test
    void anIndexThatWasDeletedIsBuiltAgainAtTheNextStart() throws IOException {
        site.interrupt();
        FileSystemUtils.deleteRecursively(data.resolve("index"));

        site = RunningSite.start(application, data);

        assertThat(site.answers()).as(() -> read(site.output())).isTrue();
        await().atMost(1, MINUTES).until(() -> Files.exists(data.resolve("index/continuum-index")));
        assertThat(read(site.output())).contains("Search index: building").doesNotContain("Exception", "ERROR");
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

    private static int tables(Connection connection) {
        return EmbeddedDatabaseTests.connect(connection).sql("select count(*) from information_schema.tables where table_schema = database()")
                .query(Integer.class).single();
    }

    /** What stands on the terminal beside the log's lines: why there is no site. */
    private static List<String> reasons(RunningSite.Result result) {
        assertThat(result.output()).doesNotContain("\tat ", "APPLICATION FAILED");
        return result.output().lines().filter(line -> line.startsWith("continuum: ")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
