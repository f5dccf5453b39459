package org.coresponderalliance.continuum.savedsearch.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.savedsearch.Frequency;
import org.coresponderalliance.continuum.savedsearch.SavedSearchLinks;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchTool;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** "Save this search", on the search page. Saved with one click; how often it is told of and what it is called are chosen then. */
@Component
class SaveSearch implements SearchTool {

    private final SavedSearches searches;
    private final Templates templates;
    private final Texts texts;

    SaveSearch(SavedSearches searches, Templates templates, Texts texts) {
        this.searches = searches;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public Optional<String> html(SearchRequest search, Viewer viewer) {
        if (!searches.maySave(viewer)) {
            return Optional.empty();
        }
        var model = new HashMap<String, Object>();
        model.put("saved", searches.asking(search, viewer).orElse(null));
        model.put("frequencies", Frequency.values());
        model.put("all", SavedSearchLinks.ALL);
        return Optional.of(templates.fragment("savedsearch/parts", "tool", model));
    }

    @Override
    public Optional<String> act(String action, Map<String, String> data, SearchRequest search, Viewer viewer) {
        return switch (action) {
            case "save-search" -> {
                searches.save(viewer, search, "", Frequency.DAILY);
                yield Optional.of(texts.get("savedsearch.saved"));
            }
            case "saved-frequency" -> {
                searches.asking(search, viewer).ifPresent(one -> searches.tell(viewer, one.id(), Frequency.of(data.get("value")).orElse(one.frequency())));
                yield Optional.of(texts.get("savedsearch.changed"));
            }
            case "forget-search" -> {
                searches.asking(search, viewer).ifPresent(one -> searches.delete(viewer, one.id()));
                yield Optional.of(texts.get("savedsearch.deleted"));
            }
            default -> Optional.empty();
        };
    }
}
