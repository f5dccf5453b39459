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
    private final RememberedFragments remembered;

    Templates(ITemplateEngine engine, Assets assets, StyleSheets sheets, RememberedFragments remembered) {
        this.engine = engine;
        this.assets = assets;
        this.sheets = sheets;
        this.remembered = remembered;
    }

    /** A whole template, by its path without ending: {@code discussion/discussion}. */
    public String render(String template, Map<String, ?> model) {
        return engine.process(template, context(model));
    }

    /** One fragment of a template, by its {@code th:fragment} name. */
    public String fragment(String template, String fragment, Map<String, ?> model) {
        return engine.process(template, Set.of(fragment), context(model));
    }

    /**
     * As {@link #render}, for what is shown often: made once for all models that are equal. All on which the template depends
     * must be in the model, and consist of values: records, texts, numbers, enums, times, and collections of these.
     *
     * @throws IllegalArgumentException if something in the model is not a value
     */
    public String remembered(String template, Map<String, ?> model) {
        return remembered.get(template, "", model, () -> render(template, model));
    }

    /** As {@link #fragment}, remembered as by {@link #remembered(String, Map)}. */
    public String remembered(String template, String fragment, Map<String, ?> model) {
        return remembered.get(template, fragment, model, () -> fragment(template, fragment, model));
    }

    private Context context(Map<String, ?> model) {
        var context = new Context(Locale.US);
        context.setVariable("assets", assets);
        context.setVariable("sheets", sheets);
        context.setVariable("slots", Slots.SLOTS);
        model.forEach(context::setVariable);
        return context;
    }
}
