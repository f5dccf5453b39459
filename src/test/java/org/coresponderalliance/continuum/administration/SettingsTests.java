package org.coresponderalliance.continuum.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SettingsTests extends DatabaseTests {

    private static final Viewer STAFF = Viewer.member(70_001, Role.STAFF);
    private static final Viewer MODERATOR = Viewer.member(70_002, Role.MODERATOR);

    @Autowired
    private Settings settings;

    @Autowired
    private SiteLogo logo;

    @Autowired
    private Site site;

    @Autowired
    private AuditQueries audit;

    @Autowired
    private MockMvcTester http;

    private SiteValues before;

    @BeforeEach
    void remember() {
        before = settings.values(STAFF);
    }

    @AfterEach
    void restore() {
        settings.change(before, STAFF);
        logo.remove(STAFF);
    }

    @Test
    void guestsSeeAChangeOnPagesThatWereKept() {
        assertThat(http.get().uri("/about")).hasStatusOk().bodyText().doesNotContain("Answers at night");
        settings.change(new SiteValues(before.name(), "Answers at night", before.accent(), before.baseUrl()), STAFF);
        assertThat(http.get().uri("/about")).hasStatusOk().bodyText().contains("Answers at night");
        settings.change(before, STAFF);
        assertThat(http.get().uri("/about")).hasStatusOk().bodyText().doesNotContain("Answers at night");
    }

    @Test
    void aChangeHoldsAtOnceAndIsInTheAuditLog() {
        settings.change(new SiteValues("Rescue  Forum", "", "#7A1F5C", "https://forum.example.org/"), STAFF);

        assertThat(site.name()).isEqualTo("Rescue Forum");
        assertThat(site.tagline()).isEmpty();
        assertThat(site.accent()).isEqualTo("#7a1f5c");
        assertThat(site.baseUrl()).isEqualTo("https://forum.example.org");
        var entries = audit.entries(new AuditQueries.Filter("setting.", STAFF.memberId(), null), 4, STAFF);
        assertThat(entries).extracting(Entry::details).anySatisfy(details -> assertThat(details)
                .contains("\"site.name\"", "\"before\":\"" + before.name() + "\"", "\"after\":\"Rescue Forum\""));
    }

    @Test
    void whatIsNotChangedIsNotInTheAuditLog() {
        var newest = newestEntry();
        settings.change(before, STAFF);
        assertThat(newestEntry()).isEqualTo(newest);
    }

    @Test
    void everyFieldThatCannotBeTakenIsNamedAndNothingIsChanged() {
        assertThatThrownBy(() -> settings.change(new SiteValues(" ", "x".repeat(121), "#ffee00", "javascript:alert(1)"), STAFF))
                .asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::fields)
                .satisfies(fields -> assertThat(fields).containsOnlyKeys("name", "tagline", "accent", "baseUrl"));
        assertThat(settings.values(STAFF)).isEqualTo(before);
    }

    @Test
    void onlyStaffSeeAndChangeSettings() {
        assertThatThrownBy(() -> settings.values(MODERATOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settings.change(before, MODERATOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> logo.change(picture(10, 10), MODERATOR)).isInstanceOf(NotFound.class);
        assertThat(http.get().uri("/api/v1/settings")).hasStatus(404);
    }

    @Test
    void aLogoIsMadeAnewSmallEnoughAndServedToEverybody() throws IOException {
        logo.change(picture(900, 300), STAFF);

        assertThat(site.logo()).startsWith(SiteLogo.PATH + "?");
        var response = http.get().uri(site.logo()).exchange();
        assertThat(response).hasStatusOk().hasContentType("image/png");
        var served = ImageIO.read(new ByteArrayInputStream(response.getResponse().getContentAsByteArray()));
        assertThat(served.getWidth()).isEqualTo(288);
        assertThat(served.getHeight()).isEqualTo(96);

        logo.remove(STAFF);
        assertThat(site.logo()).isNull();
        assertThat(http.get().uri(SiteLogo.PATH)).hasStatus(404);
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> logo.change(svg, STAFF)).isInstanceOf(InvalidInput.class);
        assertThat(site.logo()).isNull();
    }

    private long newestEntry() {
        return audit.entries(new AuditQueries.Filter("", null, null), 1, STAFF).stream().mapToLong(Entry::number).findFirst().orElse(0);
    }

    private static byte[] picture(int width, int height) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
