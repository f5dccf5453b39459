package org.coresponderalliance.continuum.base.start;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/** The usual reasons for which a site does not start, in the words of its own settings. */
final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var analysis = of(cause, failure);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis of(Throwable cause, Throwable failure) {
        return switch (cause) {
            case CannotStart known -> new FailureAnalysis(String.valueOf(known.getMessage()), known.action(), failure);
            case PortInUseException used -> new FailureAnalysis("Port " + used.getPort() + " is in use.",
                    "Stop what listens there, or choose another one with --port (SERVER_PORT).", failure);
            case WebServerException server when last(server) instanceof SocketException socket -> new FailureAnalysis(
                    "The port cannot be opened: " + socket.getMessage() + ".",
                    "Choose another one with --port (SERVER_PORT); those below 1024 are often for the system alone.", failure);
            case SQLNonTransientConnectionException unreachable -> noDatabase(unreachable, failure);
            case SQLInvalidAuthorizationSpecException refused -> noDatabase(refused, failure);
            case FlywayException migration -> last(migration) instanceof SQLException reason && !isConnection(reason)
                    ? new FailureAnalysis("The database cannot be brought to this version: " + firstLine(reason) + ".",
                            "Nobody has used it since; put the backup from before the upgrade back and start again.", failure)
                    : null;
            default -> null;
        };
    }

    private static FailureAnalysis noDatabase(SQLException reason, Throwable failure) {
        return new FailureAnalysis("The database does not let us in: " + firstLine(reason) + ".",
                "See CONTINUUM_DATABASE_URL, CONTINUUM_DATABASE_USER and CONTINUUM_DATABASE_PASSWORD, and whether it runs.", failure);
    }

    private static boolean isConnection(SQLException reason) {
        return reason instanceof SQLNonTransientConnectionException || reason instanceof SQLInvalidAuthorizationSpecException;
    }

    private static Throwable last(Throwable failure) {
        var last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
