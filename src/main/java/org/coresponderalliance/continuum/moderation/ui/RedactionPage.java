package org.coresponderalliance.continuum.moderation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.Redactions;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** Where a text is taken out of everything: the thing in which it was met, and what to take out of it. */
@Component
class RedactionPage implements PageSource {

    private final Redactions redactions;
    private final Templates templates;
    private final Texts texts;

    RedactionPage(Redactions redactions, Templates templates, Texts texts) {
        this.redactions = redactions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ModerationLinks.REDACTION);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var item = redactions.subject(subject(request.parameter("kind").orElse(""), request.number("id", 0)), viewer);
        return Page.of(texts.get("moderation.redaction.title"), "moderation", templates.render("moderation/redaction", Map.of("item", item)));
    }

    /** @throws NotFound unless it is a kind of thing in which texts stand */
    static Subject subject(String kind, long id) {
        return switch (kind) {
            case "post", "discussion", "article", "adoption", "challenge" -> new Subject(Subject.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id);
            default -> throw new NotFound();
        };
    }
}
