package org.coresponderalliance.continuum.moderation.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.CannedTexts;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The texts that moderators send often. */
@Component
class CannedPage implements PageSource {

    private final CannedTexts cannedTexts;
    private final Templates templates;
    private final Texts texts;

    CannedPage(CannedTexts cannedTexts, Templates templates, Texts texts) {
        this.cannedTexts = cannedTexts;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ModerationLinks.CANNED_TEXTS);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var model = Map.of("texts", cannedTexts.all(viewer), "words", AccessRules.may(viewer, Action.CONFIGURE, Content.SETTING));
        return Page.of(texts.get("moderation.canned.title"), "moderation", templates.render("moderation/canned", model));
    }
}
