package org.coresponderalliance.continuum.moderation.ui;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.WatchedWord;
import org.coresponderalliance.continuum.moderation.WatchedWords;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** The words that make a text wait. */
@Component
class WordsPage implements PageSource {

    private final WatchedWords words;
    private final Templates templates;
    private final Texts texts;

    WordsPage(WatchedWords words, Templates templates, Texts texts) {
        this.words = words;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ModerationLinks.WATCHED_WORDS);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var model = Map.of("words", words.all(viewer), "who", WatchedWord.Who.values());
        return Page.of(texts.get("moderation.words.title"), "moderation", templates.render("moderation/words", model));
    }
}
