package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Templates;

/** What a screen shows that could not be made: words for people, and a reference under which the log has the rest. */
@ParentLayout(ShellLayout.class)
@AnonymousAllowed
class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final PageRegion region = new PageRegion();
    private final transient Templates templates;
    private final transient Texts texts;

    FailureView(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
        getContent().add(region);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Failures.logged(parameter.getException(), event.getLocation().getPath());
        region.show(templates.render("shell/error", Map.of("reference", reference)), true);
        return 500;
    }

    @Override
    public String getPageTitle() {
        return texts.get("shell.error.title");
    }
}
