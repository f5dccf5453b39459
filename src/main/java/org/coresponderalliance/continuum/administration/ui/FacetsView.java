package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.taxonomy.EditableFacet;
import org.coresponderalliance.continuum.taxonomy.FacetSettings;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;

/** The facets; with {@code ?facet=topic} the values of one. */
@Route(value = "administration/facets", layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class FacetsView extends AdministrationView {

    private final transient TaxonomyEditing taxonomy;

    FacetsView(TaxonomyEditing taxonomy, Needs needs) {
        super("facets", needs);
        this.taxonomy = taxonomy;
    }

    @Override
    Map<String, ?> model() {
        var model = new HashMap<String, Object>();
        model.put("facets", taxonomy.facets(viewer()));
        model.put("facet", parameter("facet").isEmpty() ? null : facet(parameter("facet")));
        return model;
    }

    @Override
    void act(PageAction action) {
        var facet = action.text("facet");
        var value = action.text("value");
        var viewer = viewer();
        switch (action.name()) {
            case "add-facet" -> addFacet();
            case "edit-facet" -> editFacet(facet(facet));
            case "facet-up" -> taxonomy.moveFacet(facet, -1, viewer);
            case "facet-down" -> taxonomy.moveFacet(facet, 1, viewer);
            case "add-value" -> addValue(facet);
            case "rename-value" -> renameValue(facet(facet), value);
            case "call-value" -> callValue(facet(facet), value);
            case "merge-value" -> mergeValue(facet(facet), value);
            case "value-up" -> taxonomy.moveValue(facet, value, -1, viewer);
            case "value-down" -> taxonomy.moveValue(facet, value, 1, viewer);
            case "retire-value" -> taxonomy.retireValue(facet, value, true, viewer);
            case "restore-value" -> taxonomy.retireValue(facet, value, false, viewer);
            default -> throw new NotFound();
        }
        refresh();
    }

    private EditableFacet facet(String code) {
        return taxonomy.facets(viewer()).stream().filter(facet -> facet.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private void addFacet() {
        var form = new FacetForm(text("administration.facets.add"), new FacetSettings("", false, true, true, false), texts());
        form.open(text("administration.add"), settings -> {
            var code = taxonomy.addFacet(settings, viewer());
            go("/administration/facets?facet=" + code);
        });
    }

    private void editFacet(EditableFacet facet) {
        var form = new FacetForm(facet.settings().label(), facet.settings(), texts());
        form.open(text("administration.save"), settings -> {
            taxonomy.changeFacet(facet.code(), settings, viewer());
            done("administration.facets.saved", settings.label());
        });
    }

    private void addValue(String facet) {
        LabelForm.open(text("administration.facets.value.add"), "", text("administration.add"), texts(), label -> {
            taxonomy.addValue(facet, label, viewer());
            done("administration.facets.value.added", label);
        });
    }

    private void mergeValue(EditableFacet facet, String code) {
        MergeForm.open(facet, code, texts(), into -> {
            var carried = taxonomy.mergeValue(facet.code(), code, into, viewer());
            done("administration.facets.value.merged", facet.label(code), facet.label(into), carried);
        });
    }

    private void callValue(EditableFacet facet, String code) {
        var value = value(facet, code);
        NamesForm.open(text("administration.facets.also.of", value.label()), value.also(), text("administration.save"), texts(), names -> {
            taxonomy.callValue(facet.code(), code, names, viewer());
            done("administration.facets.saved", value.label());
        });
    }

    private static EditableFacet.Value value(EditableFacet facet, String code) {
        return facet.values().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private void renameValue(EditableFacet facet, String code) {
        var value = value(facet, code);
        LabelForm.open(text("administration.facets.value.rename"), value.label(), text("administration.save"), texts(), label -> {
            taxonomy.renameValue(facet.code(), code, label, viewer());
            done("administration.facets.saved", label);
        });
    }
}
