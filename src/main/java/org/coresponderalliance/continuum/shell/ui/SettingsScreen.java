package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;

/** One section of a member's settings: a heading and some {@link FormCard}s or {@link PageRegion}s below it. */
public abstract class SettingsScreen extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What every section needs, in one parameter. */
    @org.springframework.stereotype.Component
    public record Needs(CurrentViewer viewers, Texts texts) {}

    private final transient Needs needs;
    private final String key;

    /** @param key of its {@link org.coresponderalliance.continuum.shell.SettingsItem} */
    protected SettingsScreen(String key, Needs needs) {
        this.key = key;
        this.needs = needs;
        var heading = new H1(text("settings." + key));
        heading.addClassName("plain");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("settings");
        getContent().add(heading);
    }

    /** Called whenever somebody comes here: shows what is stored now. */
    protected abstract void entered();

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        entered();
    }

    @Override
    public final String getPageTitle() {
        return text("settings." + key);
    }

    protected final void add(Component... parts) {
        getContent().add(parts);
    }

    /** The member whose settings these are. */
    protected final Viewer viewer() {
        return needs.viewers().member();
    }

    protected final Texts texts() {
        return needs.texts();
    }

    protected final String text(String key, Object... args) {
        return needs.texts().get(key, args);
    }
}
