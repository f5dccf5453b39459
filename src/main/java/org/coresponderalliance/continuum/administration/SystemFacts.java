package org.coresponderalliance.continuum.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentQueries;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What runs here and how much room it has, for staff. */
@Service
public class SystemFacts {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /**
     * @param version       of Continuum
     * @param java          version of Java
     * @param database      name and version of the database
     * @param databaseBytes what its tables take, about
     * @param files         how many files were uploaded
     * @param fileBytes     what they take
     * @param freeBytes     what is free where the data is; -1 if that cannot be told
     * @param startedAt     when this process began
     */
    public record Facts(String version, String java, String database, long databaseBytes, long files, long fileBytes, long freeBytes,
                        Instant startedAt) {}

    private record Known(Facts facts, Instant at) {}

    private final ObjectProvider<BuildProperties> build;
    private final JdbcClient jdbc;
    private final AttachmentQueries files;
    private final Path data;
    private final Clock clock;
    private final Instant startedAt;
    private volatile Known known = new Known(new Facts("", "", "", 0, 0, 0, 0, Instant.EPOCH), Instant.EPOCH);

    SystemFacts(ObjectProvider<BuildProperties> build, JdbcClient jdbc, AttachmentQueries files, @Value("${continuum.data}") String data, Clock clock) {
        this.build = build;
        this.jdbc = jdbc;
        this.files = files;
        this.data = Path.of(data);
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** As of a minute ago at most. @throws NotFound unless the viewer is staff */
    public Facts facts(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.SETTING);
        var now = clock.instant();
        if (known.at().plus(KEPT).isBefore(now)) {
            known = new Known(look(viewer), now);
        }
        return known.facts();
    }

    private Facts look(Viewer viewer) {
        var size = jdbc.sql("select coalesce(sum(data_length + index_length), 0) from information_schema.tables where table_schema = database()")
                .query(Long.class).single();
        var stored = files.stored(viewer);
        return new Facts(build.stream().map(BuildProperties::getVersion).findFirst().orElse(""), String.valueOf(Runtime.version().feature()),
                jdbc.sql("select version()").query(String.class).single(), size, stored.files(), stored.bytes(), free(), startedAt);
    }

    private long free() {
        try {
            return Files.getFileStore(data.toAbsolutePath()).getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }
}
