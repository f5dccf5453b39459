package org.coresponderalliance.continuum.administration;

import java.time.Clock;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logo that staff upload, and everybody gets. */
@Service
public class SiteLogo {

    /** Where it is served; the hash of the picture follows as query, so that browsers may keep it. */
    public static final String PATH = "/site/logo";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    SiteLogo(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The picture as PNG; empty where the built-in mark is used. */
    public Optional<byte[]> png() {
        return jdbc.sql("select image from site_logo where id = 1").query(byte[].class).optional();
    }

    /**
     * Takes a PNG, JPEG or WebP picture of at most 2 MB.
     *
     * @throws org.coresponderalliance.continuum.base.NotFound     unless the viewer is staff
     * @throws org.coresponderalliance.continuum.base.InvalidInput for the field {@code logo} if the file cannot be taken
     */
    @Transactional
    public void change(byte[] file, Viewer viewer) {
        settings.values(viewer);
        var png = LogoImage.png(file);
        var hash = hash(png);
        jdbc.sql("""
                        insert into site_logo (id, image, hash, changed_at) values (1, :image, :hash, :at)
                        on duplicate key update image = :image, hash = :hash, changed_at = :at""")
                .param("image", png).param("hash", hash).param("at", Utc.timestamp(clock.instant())).update();
        settings.logo(PATH + "?" + hash, viewer);
    }

    /** Goes back to the built-in mark. @throws org.coresponderalliance.continuum.base.NotFound unless the viewer is staff */
    @Transactional
    public void remove(Viewer viewer) {
        settings.values(viewer);
        jdbc.sql("delete from site_logo where id = 1").update();
        settings.logo(null, viewer);
    }

    private static String hash(byte[] png) {
        return DigestUtils.sha256Hex(png).substring(0, 16);
    }
}
