package org.coresponderalliance.continuum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every template holds to, proved on the files themselves. */
class TemplateHabitsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Map<Path, String> TEMPLATES = new TreeMap<>();

    @BeforeAll
    static void readTemplates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> TEMPLATES.put(file, text(file)));
        }
    }

    @Test
    void everyWordOnAScreenStandsInABundle() throws IOException {
        var known = new Properties();
        try (var bundles = Files.list(RESOURCES.resolve("messages"))) {
            for (var bundle : bundles.filter(file -> file.toString().endsWith(".properties")).toList()) {
                try (var reader = Files.newBufferedReader(bundle)) {
                    known.load(reader);
                }
            }
        }
        var missing = found("#\\{([\\w.]+)[}(]").stream().filter(use -> !known.containsKey(use.text)).toList();

        assertThat(TEMPLATES).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHasAnInlineStyleOrScriptWhichGuestsPolicyForbids() {
        assertThat(found("<script(?![^>]*src=)[^>]*>|<style|\\sstyle=|\\son[a-z]+=\"|javascript:")).isEmpty();
    }

    /** Thymeleaf replaces before it asks for conditions, so one on the same tag would be ignored in silence. */
    @Test
    void noConditionStandsOnATagThatIsReplaced() {
        assertThat(found("<[a-z][\\w:-]*((?:\\s+[\\w:-]+(?:=\"[^\"]*\")?)+)").stream()
                .filter(use -> use.text.matches("(?s).*\\sth:(replace|insert)=.*"))
                .filter(use -> use.text.matches("(?s).*\\sth:(if|unless|each|with)=.*")).toList()).isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() {
        var sprite = text(Path.of("frontend/styles/icons.svg"));

        assertThat(found("icon\\('([a-z-]+)'").stream().filter(use -> !sprite.contains("id=\"" + use.text + "\"")).toList()).isEmpty();
    }

    private record Use(Path template, String text) {}

    /** All places where a pattern is found; the text is its first group if it has one. */
    private static List<Use> found(String pattern) {
        var uses = new ArrayList<Use>();
        TEMPLATES.forEach((template, html) -> {
            var matcher = Pattern.compile(pattern).matcher(html.replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
            while (matcher.find()) {
                uses.add(new Use(template, matcher.group(matcher.groupCount())));
            }
        });
        return uses;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
