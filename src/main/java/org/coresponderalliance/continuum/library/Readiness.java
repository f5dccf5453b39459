package org.coresponderalliance.continuum.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;

/** What content must have before others spend their time on it: a draft may lack it, a revision in review may not. */
final class Readiness {

    private Readiness() {}

    /** What is missing, by field; empty if the content is ready. */
    static Map<String, Message> missing(ArticleKind kind, ArticleContent content) {
        var missing = new LinkedHashMap<String, Message>();
        if (content.summary().isBlank()) {
            missing.put("summary", Message.of("library.ready.summary"));
        }
        if (content.body().isBlank()) {
            missing.put("body", Message.of("library.ready.body"));
        }
        var unwritten = Sections.unwritten(content.body());
        if (!content.body().isBlank() && !unwritten.isEmpty()) {
            missing.put("body", Message.of("library.ready.sections", String.join(", ", unwritten)));
        }
        if (kind.needsRecommendations() && content.recommendations().isEmpty()) {
            missing.put("recommendations", Message.of("library.ready.recommendations"));
        }
        for (int i = 0; i < content.recommendations().size(); i++) {
            if (content.recommendations().get(i).evidence().isBlank()) {
                missing.put("recommendations[" + i + "].evidence", Message.of("library.ready.evidence", i + 1));
            }
        }
        return missing;
    }

    static void require(ArticleKind kind, ArticleContent content) {
        var missing = missing(kind, content);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
