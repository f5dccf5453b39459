package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.privacy.GuardRule;
import org.coresponderalliance.continuum.privacy.GuardRules;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The rules of the privacy guard by kinds, narrowed by {@code ?q=}; with {@code ?rule=contact.phone} one of them and how it fared, week by week. */
@Route(value = GuardView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class GuardView extends AdministrationView {

    static final String PATH = "administration/guard";
    static final String URL = "/" + PATH;

    private final transient GuardRules rules;
    private final transient MemberDirectory people;

    GuardView(GuardRules rules, MemberDirectory people, Needs needs) {
        super("guard", needs);
        this.rules = rules;
        this.people = people;
    }

    @Override
    Map<String, ?> model() {
        var model = new HashMap<String, Object>();
        var one = parameter("rule");
        model.put("rule", one.isEmpty() ? null : rules.rule(one, viewer()));
        if (one.isEmpty()) {
            model.put("q", parameter("q"));
            model.put("kinds", RuleKinds.of(rules.all(viewer()), parameter("q")));
        } else {
            model.put("weeks", rules.weeks(one, viewer()));
            model.put("by", by(rules.rule(one, viewer())));
        }
        return model;
    }

    @Override
    void act(PageAction action) {
        var rule = action.text("rule");
        switch (action.name()) {
            case "filter" -> go(QueryUrl.of(URL, new TreeMap<>(Map.of("q", action.text("q").strip()))));
            case "switch-on" -> change(rule, true);
            case "switch-off" -> change(rule, false);
            default -> throw new NotFound();
        }
    }

    private void change(String rule, boolean on) {
        rules.change(rule, on, viewer());
        refresh();
        Toast.undoable(text(on ? "administration.guard.switchedOn" : "administration.guard.switchedOff", rule), text("administration.undo"), () -> {
            rules.change(rule, !on, viewer());
            refresh();
        });
    }

    private String by(GuardRule rule) {
        return rule.changedBy() == null ? "" : people.bylines(List.of(rule.changedBy())).get(rule.changedBy()).name();
    }
}
