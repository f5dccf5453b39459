package org.coresponderalliance.continuum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import java.io.ByteArrayOutputStream;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sheets that pages link: whole, small for guests, and kept by browsers. */
class StyleSheetsTests extends DatabaseTests {

    /** A first page has 50 kB until its content is painted; fonts, the page itself and icons need the rest of it. */
    private static final int GUESTS = 10_500;
    /** The two fonts that nearly every page has. */
    private static final int FONTS = 27_000;

    @Autowired
    private StyleSheets sheets;

    @Autowired
    private MockMvcTester http;

    @Test
    void aGuestGetsOneSheetThatIsSmallAndHasNothingOfWhatOnlyMembersSee() throws IOException {
        assertThat(sheets.guests().css()).contains("--accent", ".post", "@media print").doesNotContain("vaadin-text-field", ".suggester", "/*");
        assertThat(sheets.members().css()).contains("--accent", ".post", "vaadin-text-field", ".suggester");
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(sheets.guests().css().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(zipped.size()).isLessThan(GUESTS);
    }

    @Test
    void aSheetIsKeptByBrowsersUnderTheNameOfItsContentOnly() {
        assertThat(http.get().uri(sheets.guests().url())).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000");
        assertThat(http.get().uri("/styles/guests-" + "0".repeat(32) + ".css")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
    }

    @Test
    void theFontsOfASheetAreThereAndSmall() throws IOException {
        var fonts = new ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(sheets.guests().css());
        while (matcher.find()) {
            if (matcher.group(1).startsWith("/fonts/")) {
                fonts.add(matcher.group(1));
            }
        }
        assertThat(fonts).hasSizeGreaterThan(5).allSatisfy(font -> assertThat(http.get().uri(font)).hasStatusOk());
        var folder = Path.of("frontend/fonts");
        assertThat(Files.size(folder.resolve("inter.woff2")) + Files.size(folder.resolve("source-serif-4.woff2"))).isLessThan(FONTS);
    }
}
