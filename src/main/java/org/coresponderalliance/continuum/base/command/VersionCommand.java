package org.coresponderalliance.continuum.base.command;

import javax.sql.DataSource;
import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** Says what runs here, for reports of problems. */
@Component
@Command(name = "version", description = "Print the versions of Continuum, its database and Java.")
class VersionCommand implements ApplicationCommand {

    private final ObjectProvider<BuildProperties> build;
    private final DataSource database;

    VersionCommand(ObjectProvider<BuildProperties> build, DataSource database) {
        this.build = build;
        this.database = database;
    }

    @Override
    public Integer call() {
        var version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("(not packaged)");
        System.out.println("Continuum " + version);
        System.out.println("Database  " + JdbcClient.create(database).sql("select version()").query(String.class).single());
        System.out.println("Java      " + Runtime.version());
        return 0;
    }
}
