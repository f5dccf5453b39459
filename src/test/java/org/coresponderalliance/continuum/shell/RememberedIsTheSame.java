package org.coresponderalliance.continuum.shell;

import java.util.Map;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/**
 * In every test that draws a page: each fragment that may be taken from memory is drawn anew for whoever asks, and asking fails
 * if it is another. So a template that shows something that is not in its model fails the first test that sees it.
 */
@Component
@Primary
class RememberedIsTheSame extends Templates {

    RememberedIsTheSame(ITemplateEngine engine, Assets assets, StyleSheets sheets, RememberedFragments remembered) {
        super(engine, assets, sheets, remembered);
    }

    @Override
    public String remembered(String template, Map<String, ?> model) {
        return same(super.remembered(template, model), render(template, model));
    }

    @Override
    public String remembered(String template, String fragment, Map<String, ?> model) {
        return same(super.remembered(template, fragment, model), fragment(template, fragment, model));
    }

    private static String same(String remembered, String anew) {
        if (!remembered.equals(anew)) {
            throw new IllegalStateException("Drawn anew it is another:\n" + remembered + "\n" + anew);
        }
        return remembered;
    }
}
