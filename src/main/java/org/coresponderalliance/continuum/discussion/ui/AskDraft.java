package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What stands in the form for a new discussion, kept on the server as it is typed. */
final class AskDraft {

    static final String KEY = "ask";

    private final Deeds deeds;
    private final CurrentViewer viewers;
    private final HeadlineFields fields;
    private final RadioButtonGroup<Kind> kind;
    private final ComboBox<CategoryRow> category;
    private String body = "";
    private boolean listening;

    AskDraft(Deeds deeds, CurrentViewer viewers, HeadlineFields fields, RadioButtonGroup<Kind> kind, ComboBox<CategoryRow> category) {
        this.deeds = deeds;
        this.viewers = viewers;
        this.fields = fields;
        this.kind = kind;
        this.category = category;
    }

    /** Fills the form with what was kept. @return the text for the composer */
    String restore() {
        deeds.drafts().find(viewers.member(), KEY).ifPresent(kept -> {
            body = kept.body();
            var values = kept.fields();
            var was = DiscussionFilter.kind(values.get("kind"));
            if (was != null && kind.getListDataView().contains(was)) {
                kind.setValue(was);
            }
            category.getListDataView().getItems().filter(one -> one.slug().equals(values.get("category"))).findFirst().ifPresent(category::setValue);
            fields.set(headline(values));
        });
        return body;
    }

    void keepOnChange() {
        if (!listening) {
            listening = true;
            fields.onChange(() -> keep(body));
            kind.addValueChangeListener(change -> keep(body));
            category.addValueChangeListener(change -> keep(body));
        }
    }

    void keep(String text) {
        body = text;
        deeds.drafts().save(viewers.member(), KEY, text, values());
    }

    void forget() {
        deeds.drafts().delete(viewers.member(), KEY);
        body = "";
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        var headline = fields.value(Kind.CASE_CONSULT);
        values.put("title", headline.title());
        values.put("tags", String.join(" ", headline.tags()));
        headline.facets().values().forEach((facet, codes) -> values.put("f." + facet, String.join(" ", codes)));
        var consult = headline.caseConsult();
        values.put("situation", consult.situation());
        values.put("ageBand", consult.ageBand());
        values.put("setting", consult.setting());
        values.put("tried", consult.tried());
        values.put("question", consult.question());
        // What is chosen alone is not worth a draft.
        if (!body.isBlank() || values.values().stream().anyMatch(value -> !value.isBlank())) {
            values.put("kind", kind.getValue() == null ? "" : kind.getValue().code());
            values.put("category", category.getValue() == null ? "" : category.getValue().slug());
        }
        return values;
    }

    private static Headline headline(Map<String, String> values) {
        var facets = new TreeMap<String, List<String>>();
        values.forEach((name, value) -> {
            if (name.startsWith("f.")) {
                facets.put(name.substring(2), words(value));
            }
        });
        var consult = new CaseConsult(of(values, "situation"), of(values, "ageBand"), of(values, "setting"), of(values, "tried"), of(values, "question"));
        return new Headline(of(values, "title"), new FacetSelection(facets), words(of(values, "tags")), consult);
    }

    private static String of(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).toList();
    }
}
