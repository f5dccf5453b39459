package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.stereotype.Component;

/** The sections with which the text of an article begins, each with a hint in italics that is written over. */
@Component
public class Sections {

    /** Keys of the sections of what was tried and did not work. */
    static final List<String> TRIAL = List.of("tried", "where", "happened", "why", "instead", "elsewhere");

    private final Texts texts;

    Sections(Texts texts) {
        this.texts = texts;
    }

    /** Markdown; empty for kinds that begin with nothing. */
    public String of(ArticleKind kind) {
        return of(kind, Map.of());
    }

    /** @param known what is known already, by the keys of sections; it stands in place of the hints */
    String of(ArticleKind kind, Map<String, String> known) {
        if (!kind.isTrial()) {
            return "";
        }
        var text = new StringBuilder();
        for (var key : TRIAL) {
            var said = known.getOrDefault(key, "").strip();
            text.append("## ").append(texts.get("library.trial.section." + key)).append("\n\n")
                    .append(said.isEmpty() ? "*" + texts.get("library.trial.hint." + key) + "*" : said).append("\n\n");
        }
        return text.toString();
    }

    /** Headings of the sections that hold nothing, or nothing but a hint: one paragraph in italics. */
    static List<String> unwritten(String body) {
        var unwritten = new ArrayList<String>();
        var heading = "";
        var said = new ArrayList<String>();
        for (var line : (body + "\n## ").split("\n", -1)) {
            if (line.startsWith("## ")) {
                if (!heading.isEmpty() && (said.isEmpty() || said.size() == 1 && isHint(said.getFirst()))) {
                    unwritten.add(heading);
                }
                heading = line.substring(3).strip();
                said.clear();
            } else if (!line.isBlank()) {
                said.add(line.strip());
            }
        }
        return unwritten;
    }

    private static boolean isHint(String line) {
        return line.length() > 2 && line.startsWith("*") && line.endsWith("*") && line.indexOf('*', 1) == line.length() - 1;
    }
}
