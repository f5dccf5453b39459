package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.member.Regions.Region;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What a recommendation speaks about, where it applies and what it rests on, in the editor: folded, because it is long. */
final class RecommendationGrounds extends Composite<Div> {

    private static final Pattern DISCUSSION = Pattern.compile("(?:.*/)?discussions/(\\d{1,18})(?:/[^#]*)?(?:#post-(\\d{1,7}))?");

    /** A value of a facet, with the facet's name before it. */
    private record Choice(String facet, String code, String label) {}

    private final TextArea outcomes = new TextArea();
    private final MultiSelectComboBox<Choice> applies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>();
    private final ReferenceList sources;

    RecommendationGrounds(EditorParts parts, ArticleContent.Recommendation shown, Runnable changed) {
        outcomes.setLabel(parts.text("library.edit.outcomes"));
        outcomes.setHelperText(parts.text("library.edit.outcomes.help"));
        outcomes.setValue(String.join("\n", shown.outcomes()));
        outcomes.setMaxLength(800);
        outcomes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        outcomes.setValueChangeTimeout(RecommendationCard.PAUSE);
        var choices = choices(parts);
        applies.setLabel(parts.text("library.applies"));
        applies.setItems(choices);
        applies.setItemLabelGenerator(Choice::label);
        applies.setHelperText(parts.text("library.edit.applies.help"));
        applies.setValue(choices.stream().filter(one -> shown.applies().of(one.facet()).contains(one.code())).toList());
        regions.setLabel(parts.text("library.appliesIn"));
        regions.setItems(parts.regions().all());
        regions.setItemLabelGenerator(Region::label);
        regions.setValue(parts.regions().all().stream().filter(one -> shown.regions().contains(one.code())).toList());
        sources = new ReferenceList(parts, changed, new H3(parts.text("library.sources")), "sources");
        sources.show(shown.sources().stream().map(RecommendationGrounds::line).toList());
        outcomes.setWidthFull();
        outcomes.addValueChangeListener(change -> changed.run());
        for (var field : List.of(applies, regions)) {
            field.setWidthFull();
            field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            field.addValueChangeListener(change -> changed.run());
        }
        var all = new Div(outcomes, applies, regions, sources);
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
        var chosen = new LinkedHashMap<String, List<String>>();
        applies.getValue().forEach(one -> chosen.computeIfAbsent(one.facet(), facet -> new ArrayList<>()).add(one.code()));
        return new FacetSelection(chosen);
    }

    List<String> regions() {
        return new LinkedHashSet<>(regions.getValue()).stream().map(Region::code).toList();
    }

    /** The address of a discussion or post here makes one of them the source. */
    List<ArticleContent.Source> sources() {
        return sources.value().stream().map(line -> {
            var found = DISCUSSION.matcher(line.url().strip());
            return found.matches() ? ArticleContent.Source.inside(Long.parseLong(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2)))
                    : ArticleContent.Source.outside(line.text(), line.url());
        }).toList();
    }

    /** @return whether the problem belongs to one of its fields, which shows it */
    boolean problem(String field, String words) {
        if (sources.problem(field, words)) {
            return true;
        }
        var wrong = field.endsWith(".outcomes") ? outcomes : field.endsWith(".applies") ? applies : field.endsWith(".regions") ? regions : null;
        if (wrong == null) {
            return false;
        }
        wrong.setErrorMessage(words);
        wrong.setInvalid(true);
        return true;
    }

    void withoutProblems() {
        outcomes.setInvalid(false);
        applies.setInvalid(false);
        regions.setInvalid(false);
        sources.withoutProblems();
    }

    private static ArticleContent.Reference line(ArticleContent.Source source) {
        return source.discussion() == null ? new ArticleContent.Reference(source.text(), source.url())
                : new ArticleContent.Reference("", "/discussions/" + source.discussion() + (source.post() == 0 ? "" : "/#post-" + source.post()));
    }

    private static List<Choice> choices(EditorParts parts) {
        return parts.taxonomy().facets().stream().filter(Facet::onArticles).filter(facet -> !facet.code().equals("evidence_level"))
                .flatMap(facet -> facet.values().stream().map(value -> new Choice(facet.code(), value.code(), facet.label() + ": " + value.label()))).toList();
    }
}
