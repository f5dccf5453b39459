package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.coresponderalliance.continuum.embedded.EmbeddedDatabaseOptions.Durability;

/** A JVM of its own that commits to an embedded database and is killed with no chance to clean up. */
final class AbandonedDatabase {

    private AbandonedDatabase() {}

    static Process startAndKill(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                AbandonedDatabase.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            if (!"committed".equals(output.readLine())) {
                throw new IllegalStateException("the database of the other JVM did not start");
            }
        }
        process.destroyForcibly();
        return process.onExit().join();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var options = new EmbeddedDatabaseOptions(Path.of(arguments[0]), Path.of(".tools"), Durability.COMMITS_SURVIVE_CRASHES);
        var database = EmbeddedDatabase.tryStart(options).orElseThrow();
        EmbeddedDatabaseTests.connect(database.connection()).sql("create table notes (text varchar(20))").update();
        EmbeddedDatabaseTests.connect(database.connection()).sql("insert into notes values ('kept')").update();
        System.out.println("committed");
        Thread.currentThread().join();
    }
}
