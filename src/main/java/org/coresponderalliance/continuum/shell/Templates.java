package org.coresponderalliance.continuum.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the templates in {@code templates/}. What a template gets is escaped by it, except for stored, sanitized HTML. */
@Component
public class Templates {

    private final ITemplateEngine engine;

    private final Assets assets;
    private final StyleSheets sheets;

    Templates(ITemplateEngine engine, Assets assets, StyleSheets sheets) {
        this.engine = engine;
        this.assets = assets;
        this.sheets = sheets;
    }

    /** A whole template, by its path without ending: {@code discussion/discussion}. */
    public String render(String template, Map<String, ?> model) {
        return engine.process(template, context(model));
    }

    /** One fragment of a template, by its {@code th:fragment} name. */
    public String fragment(String template, String fragment, Map<String, ?> model) {
        return engine.process(template, Set.of(fragment), context(model));
    }

    private Context context(Map<String, ?> model) {
        var context = new Context(Locale.US);
        context.setVariable("assets", assets);
        context.setVariable("sheets", sheets);
        model.forEach(context::setVariable);
        return context;
    }
}
