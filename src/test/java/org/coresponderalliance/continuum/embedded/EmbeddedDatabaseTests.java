package org.coresponderalliance.continuum.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

    @TempDir
    private Path folder;

    private EmbeddedDatabaseOptions options;

    @BeforeEach
    void thisMachineHasBinaries() {
        assumeTrue(EmbeddedDatabase.isAvailable(), "no embedded MariaDB for this machine");
        options = new EmbeddedDatabaseOptions(folder, Path.of(".tools"), Durability.COMMITS_SURVIVE_CRASHES);
    }

    @Test
    void whatWasWrittenIsThereAfterAStopAndAStart() {
        try (var database = start()) {
            connect(database.connection()).sql("create table notes (text varchar(20))").update();
            connect(database.connection()).sql("insert into notes values ('kept')").update();
        }
        try (var database = start()) {
            assertThat(notes(database)).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatAKilledJvmLeftBehindIsReplacedAndItsCommitsAreKept() throws IOException {
        var killed = AbandonedDatabase.startAndKill(folder);
        var orphan = Orphan.of(new ServerFolder(folder)).orElseThrow();
        assertThat(killed.isAlive()).isFalse();
        assertThat(orphan.isAlive()).isTrue();
        assertThat(EmbeddedDatabase.running(options)).as("a command may still use it").isPresent();

        try (var database = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(notes(database)).isEqualTo("kept");
        }
    }

    @Test
    void aProcessThatMerelyHasTheNumberOfAnOldServerIsLeftAlone() throws IOException {
        var self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("server.pid"), Long.toString(self));
        assertThat(Orphan.of(new ServerFolder(folder))).isEmpty();
    }

    @Test
    void aServerWhoseNumberNobodyWroteDownIsFoundAllTheSame() throws IOException {
        try (var database = start()) {
            Files.delete(folder.resolve("server.pid"));
            assertThat(Orphan.of(new ServerFolder(folder))).isPresent();
        }
    }

    @Test
    void anEmptyPasswordThatAKilledStartLeftIsReplaced() throws IOException {
        Files.createFile(folder.resolve("password"));
        try (var database = start()) {
            assertThat(database.connection().password()).hasSize(48);
            assertThat(connect(database.connection()).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void whatAKilledJvmHadUnpackedHalfwayIsRemovedWhenTheServerIsUnpacked() throws IOException {
        var home = Files.createDirectory(folder.resolve("home"));
        Files.createFile(Files.createDirectory(home.resolve("unpacking-1")).resolve("mariadbd"));
        var elsewhere = new EmbeddedDatabaseOptions(folder.resolve("database"), home, Durability.NONE);
        try (var database = EmbeddedDatabase.tryStart(elsewhere).orElseThrow();
                var left = Files.newDirectoryStream(home, "unpacking-*")) {
            assertThat(connect(database.connection()).sql("select 1").query(Integer.class).single()).isEqualTo(1);
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderHasOneServerThatOthersCanFind() {
        assertThat(EmbeddedDatabase.running(options)).isEmpty();
        try (var database = start()) {
            assertThat(EmbeddedDatabase.tryStart(options)).isEmpty();
            assertThat(EmbeddedDatabase.running(options)).contains(database.connection());
        }
        assertThat(EmbeddedDatabase.running(options)).isEmpty();
    }

    @Test
    void onlyThisMachineWithThePasswordGetsIn() throws IOException {
        try (var database = start()) {
            var connection = database.connection();
            assertThat(connect(connection).sql("select @@bind_address").query(String.class).single()).isEqualTo("127.0.0.1");
            for (var user : new String[] {"continuum", "root", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(connection.url(), user, "")).isInstanceOf(SQLException.class);
            }
            assertThat(Files.readString(folder.resolve("password"))).hasSize(48);
            assertThat(folder.resolve("accounts.sql")).doesNotExist();
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.tryStart(options).orElseThrow();
    }

    private static String notes(EmbeddedDatabase database) {
        return connect(database.connection()).sql("select text from notes").query(String.class).single();
    }

    static JdbcClient connect(Connection connection) {
        return JdbcClient.create(new DriverManagerDataSource(connection.url(), connection.user(), connection.password()));
    }
}
