package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What a recommendation speaks about, where it applies and what it rests on, in the editor: folded, because it is long. */
final class RecommendationGrounds extends Composite<Div> {

    private final TextArea outcomes = new TextArea();
    private final Applicability where;
    private final ReferenceList sources;

    RecommendationGrounds(EditorParts parts, ArticleContent.Recommendation shown, Runnable changed) {
        outcomes.setLabel(parts.text("library.edit.outcomes"));
        outcomes.setHelperText(parts.text("library.edit.outcomes.help"));
        outcomes.setValue(String.join("\n", shown.outcomes()));
        outcomes.setMaxLength(800);
        outcomes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        outcomes.setValueChangeTimeout(RecommendationCard.PAUSE);
        where = new Applicability(parts, "library.applies", "library.edit.applies.help", shown.applies(), shown.regions(), changed);
        sources = new ReferenceList(parts, changed, new H3(parts.text("library.sources")), "sources");
        sources.show(SourceLines.shown(shown.sources()));
        outcomes.setWidthFull();
        outcomes.addValueChangeListener(change -> changed.run());
        var all = new Div(outcomes, where, sources);
        all.addClassName("stack");
        getContent().add(new Details(parts.text("library.edit.grounds"), all));
    }

    /** @param prefix what the names of its fields begin with: {@code recommendations[2].} */
    void rename(String prefix) {
        DraftGuard.reads(outcomes, prefix + "outcomes");
        sources.rename(prefix + "sources");
    }

    List<String> outcomes() {
        return outcomes.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    FacetSelection applies() {
        return where.applies();
    }

    List<String> regions() {
        return where.regions();
    }

    List<ArticleContent.Source> sources() {
        return SourceLines.typed(sources.value());
    }

    /** @return whether the problem belongs to one of its fields, which shows it */
    boolean problem(String field, String words) {
        if (sources.problem(field, words) || where.problem(field, words)) {
            return true;
        }
        if (field.endsWith(".outcomes")) {
            outcomes.setErrorMessage(words);
            outcomes.setInvalid(true);
            return true;
        }
        return false;
    }

    void withoutProblems() {
        outcomes.setInvalid(false);
        where.withoutProblems();
        sources.withoutProblems();
    }
}
