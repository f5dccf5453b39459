package org.coresponderalliance.continuum.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff change the facets and their values. A code never changes and no value is deleted, since discussions, articles and
 * programs carry them: a value that is not wanted any more is retired, or merged into another. All methods answer {@link NotFound} to those who
 * are not staff, and for facets and values that there are not.
 */
@Service
public class TaxonomyEditing {

    private final FacetRows rows;
    private final Taxonomy taxonomy;
    private final TaxonomyLog log;
    private final ObjectProvider<FacetUses> uses;
    private final ApplicationEventPublisher events;

    TaxonomyEditing(FacetRows rows, Taxonomy taxonomy, TaxonomyLog log, ObjectProvider<FacetUses> uses, ApplicationEventPublisher events) {
        this.rows = rows;
        this.taxonomy = taxonomy;
        this.log = log;
        this.uses = uses;
        this.events = events;
    }

    /** All facets in order, with their retired values. */
    public List<EditableFacet> facets(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        return rows.all();
    }

    /** Adds a facet without values, behind the others. @return its code, made from the label */
    @Transactional
    public String addFacet(FacetSettings settings, Viewer viewer) {
        var present = facets(viewer);
        var clean = checked(settings, present.stream().map(facet -> facet.settings().label()).toList());
        var code = Naming.code(clean.label(), present.stream().map(EditableFacet::code).toList());
        rows.insert(code, clean);
        changed(viewer, "facet.added", code, "", "", clean.label());
        return code;
    }

    @Transactional
    public void changeFacet(String code, FacetSettings settings, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var facet = rows.locked(code);
        var others = rows.all().stream().filter(other -> !other.code().equals(code)).map(other -> other.settings().label()).toList();
        var clean = checked(settings, others);
        if (!clean.equals(facet.settings())) {
            rows.update(code, clean);
            changed(viewer, "facet.changed", code, "", facet.settings().summary(), clean.summary());
        }
    }

    /** Moves a facet by some places; negative is up. Stops at the ends. */
    @Transactional
    public void moveFacet(String code, int places, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        rows.locked(code);
        var order = new ArrayList<>(rows.all().stream().map(EditableFacet::code).toList());
        var from = order.indexOf(code);
        if (move(order, from, places)) {
            rows.order(order);
            changed(viewer, "facet.moved", code, "", place(from), place(order.indexOf(code)));
        }
    }

    /** Adds a value behind the others. @return its code, made from the label */
    @Transactional
    public String addValue(String facet, String label, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var present = rows.locked(facet).values();
        var clean = Naming.valueLabel(label, present.stream().map(EditableFacet.Value::label).toList());
        var code = Naming.code(clean, present.stream().map(EditableFacet.Value::code).toList());
        rows.insertValue(facet, code, clean);
        changed(viewer, "facet.value.added", facet, code, "", clean);
        return code;
    }

    @Transactional
    public void renameValue(String facet, String code, String label, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var present = rows.locked(facet).values();
        var value = value(present, code);
        var others = present.stream().filter(other -> !other.code().equals(code)).map(EditableFacet.Value::label).toList();
        var clean = Naming.valueLabel(label, others);
        if (!clean.equals(value.label())) {
            rows.rename(facet, code, clean);
            changed(viewer, "facet.value.renamed", facet, code, value.label(), clean);
        }
    }

    /** Says by which other names a value is found, at most 10. */
    @Transactional
    public void callValue(String facet, String code, List<String> also, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var value = value(rows.locked(facet).values(), code);
        var clean = Naming.otherNames(also);
        if (!clean.equals(value.also())) {
            rows.call(facet, code, clean);
            changed(viewer, "facet.value.called", facet, code, String.join(", ", value.also()), String.join(", ", clean));
        }
    }

    /** Moves a value by some places; negative is up. Stops at the ends. */
    @Transactional
    public void moveValue(String facet, String code, int places, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var order = new ArrayList<>(rows.locked(facet).values().stream().map(EditableFacet.Value::code).toList());
        var from = order.indexOf(code);
        if (from < 0) {
            throw new NotFound();
        }
        if (move(order, from, places)) {
            rows.order(facet, order);
            changed(viewer, "facet.value.moved", facet, code, place(from), place(order.indexOf(code)));
        }
    }

    /** Takes a value out of what can be chosen, or puts it back. What carries it keeps it. */
    @Transactional
    public void retireValue(String facet, String code, boolean retired, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var value = value(rows.locked(facet).values(), code);
        if (value.retired() != retired) {
            rows.retire(facet, code, retired);
            changed(viewer, retired ? "facet.value.retired" : "facet.value.restored", facet, code, "", value.label());
        }
    }

    /**
     * Gives all that carries one value another one of the facet in its place. The first is retired and points to the second, so
     * that old addresses and drafts which name it are understood; put back, it is a value of its own again, without uses.
     *
     * @return how many things carried it
     * @throws InvalidInput naming {@code into} if it is the same value, or cannot be chosen
     */
    @RetriedTransaction
    public int mergeValue(String facet, String code, String into, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var present = rows.locked(facet).values();
        var value = value(present, code);
        var target = present.stream().filter(one -> one.code().equals(into) && !one.code().equals(code) && !one.retired()).findFirst()
                .orElseThrow(() -> new InvalidInput("into", "taxonomy.mergeInto"));
        rows.merge(facet, code, into);
        var carried = uses.orderedStream().mapToInt(use -> use.replace(facet, code, into)).sum();
        changed(viewer, "facet.value.merged", facet, code, value.label(), target.label());
        events.publishEvent(new FacetValueMerged(facet, code, into));
        return carried;
    }

    private static EditableFacet.Value value(List<EditableFacet.Value> values, String code) {
        return values.stream().filter(value -> value.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private static FacetSettings checked(FacetSettings settings, List<String> taken) {
        return new FacetSettings(Naming.facetLabel(settings.label(), taken), settings.single(), settings.onDiscussions(),
                settings.onArticles(), settings.onPrograms());
    }

    private static boolean move(List<String> order, int from, int places) {
        var to = Math.clamp((long) from + places, 0, order.size() - 1);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return from != to;
    }

    private static String place(int index) {
        return String.valueOf(index + 1);
    }

    private void changed(Viewer viewer, String action, String facet, String value, String before, String after) {
        AfterCommit.run(taxonomy::reload);
        log.changed(viewer.id(), action, facet, value, before, after);
    }
}
