package org.coresponderalliance.continuum.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The audit log speaks plainly: whatever the code writes into it has words in the bundle. */
class AuditWordsTests {

    private static final Pattern ACT = Pattern.compile("(?:Act\\.of|deeds\\.record|log\\.record|changed|done|end|record)\\([^;]*?\"([a-z][A-Za-z]+(?:\\.[A-Za-z_]+)+)\"");
    private static final Pattern SECOND = Pattern.compile("\\? \"([a-z][A-Za-z]+(?:\\.[a-z]+)*\\.[A-Za-z]+)\" : \"([a-z][A-Za-z]+(?:\\.[a-z]+)*\\.[A-Za-z]+)\"");

    @Test
    void everyActHasWords() throws IOException {
        var words = new Properties();
        try (var bundle = Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties"))) {
            words.load(bundle);
        }
        var acts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java") && !file.getParent().endsWith("ui")).toList()) {
                var source = Files.readString(file);
                if (source.contains("Act.of(") || source.contains("deeds.") || source.contains("TaxonomyLog")) {
                    ACT.matcher(source).results().forEach(found -> acts.add(found.group(1)));
                    SECOND.matcher(source).results().forEach(found -> acts.addAll(List.of(found.group(1), found.group(2))));
                }
            }
        }
        for (var subject : List.of("post", "discussion", "article", "adoption", "challenge", "member")) {
            for (var done : List.of("flagged", "kept", "released", "returned", "hidden", "removed", "rejected", "settled")) {
                acts.add(subject + "." + done);
            }
        }
        acts.removeIf(act -> act.startsWith("base.") || act.startsWith("access.") || act.startsWith("site.") || act.startsWith("library."));
        assertThat(acts).contains("category.edited", "member.roleChanged", "facet.value.retired", "article.approved", "setting.changed");
        assertThat(acts.stream().filter(act -> !words.containsKey("audit.action." + act))).isEmpty();
    }
}
