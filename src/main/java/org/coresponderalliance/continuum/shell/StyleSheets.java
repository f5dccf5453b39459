package org.coresponderalliance.continuum.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The style sheets of {@code frontend/styles} put together, one for guests and one for members: a first page then waits for
 * one answer instead of eight, and a guest does not load what only members see. Each has a hash of its content in its name,
 * so that browsers may keep it for a year.
 */
@Component
public class StyleSheets {

    private static final List<String> READING = List.of("tokens", "base", "chrome", "content", "screens", "forms");
    private static final List<String> WORKING = List.of("work", "guard", "vaadin");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s*([{};])\\s*");
    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\.(/fonts/[^\"]+)\"\\)");

    /** One sheet. @param name of the file, without its folder */
    public record Sheet(String name, String css) {

        public String url() {
            return "/styles/" + name;
        }
    }

    private final Assets assets;
    private volatile @Nullable Sheet guests;
    private volatile @Nullable Sheet members;

    StyleSheets(Assets assets) {
        this.assets = assets;
    }

    /** All that a page for guests needs, on paper too. */
    public Sheet guests() {
        var known = guests;
        if (known == null) {
            known = together("guests", READING);
            guests = known;
        }
        return known;
    }

    /** What guests have, and what Vaadin's components and the screens of members need. */
    public Sheet members() {
        var known = members;
        if (known == null) {
            var all = new ArrayList<>(READING);
            all.addAll(WORKING);
            known = together("members", all);
            members = known;
        }
        return known;
    }

    private Sheet together(String audience, List<String> names) {
        var css = new StringBuilder();
        names.forEach(name -> css.append(text(name)));
        css.append("@media print {\n").append(text("print")).append("}\n");
        var whole = FONT.matcher(SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("$1"))
                .replaceAll(font -> Matcher.quoteReplacement("url(\"" + assets.url(font.group(1)) + "\")"));
        return new Sheet(audience + "-" + DigestUtils.md5DigestAsHex(whole.getBytes(StandardCharsets.UTF_8)) + ".css", whole);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("META-INF/resources/styles/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
