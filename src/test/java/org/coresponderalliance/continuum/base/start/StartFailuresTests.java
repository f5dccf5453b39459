package org.coresponderalliance.continuum.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

class StartFailuresTests {

    @Test
    void aPortInUseIsNamed() {
        assertThat(told(new RuntimeException(new PortInUseException(8080)))).startsWith("Port 8080 is in use.");
    }

    @Test
    void aPortThatTheSystemKeepsIsNotTakenForOneInUse() {
        assertThat(told(new WebServerException("no", new BindException("Permission denied")))).startsWith("The port cannot be opened: Permission denied.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithTheSettingsThatNameIt() {
        var failure = new FlywayException("no connection", new SQLNonTransientConnectionException("Connection refused"));
        assertThat(told(failure)).contains("does not let us in: Connection refused.", "CONTINUUM_DATABASE_URL");
    }

    @Test
    void aMigrationThatFailsIsNotTakenForADatabaseThatIsAway() {
        assertThat(told(new FlywayException("V3", new SQLSyntaxErrorException("Duplicate column 'x'\nQuery is: alter"))))
                .startsWith("The database cannot be brought to this version: Duplicate column 'x'.");
    }

    @Test
    void whatNobodyForesawIsLeftToSpringBoot() {
        assertThat(new StartFailures().analyze(new IllegalStateException("a bug"))).isNull();
    }

    private static String told(Throwable failure) {
        var analysis = new StartFailures().analyze(failure);
        return analysis.getDescription() + " " + analysis.getAction();
    }
}
