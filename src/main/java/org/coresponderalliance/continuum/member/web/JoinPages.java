package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.member.Application.Draft;
import org.coresponderalliance.continuum.member.Applications;
import org.coresponderalliance.continuum.member.Disciplines;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.RateLimits;
import org.coresponderalliance.continuum.member.RateLimits.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applying to join, and confirming the address. */
@Controller
class JoinPages {

    private static final String TEMPLATE = "member/join";
    private static final String TITLE = "member.join";
    private static final String[] FIELDS = {"name", "email", "discipline", "agency", "why"};

    /** People do not see this field; programs that fill in forms do. */
    private static final String TRAP = "website";

    private final Applications applications;
    private final Disciplines disciplines;
    private final RateLimits limits;
    private final PlainForms forms;
    private final Texts texts;

    JoinPages(Applications applications, Disciplines disciplines, RateLimits limits, PlainForms forms, Texts texts) {
        this.applications = applications;
        this.disciplines = disciplines;
        this.limits = limits;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping("/join")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.form(request, response, TEMPLATE, TITLE, Form.empty(), model());
    }

    @PostMapping("/join")
    void apply(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = Form.typed(request, FIELDS);
        try {
            PlainForms.requireReadable(request, FIELDS);
            limits.count(Limit.JOIN, Origin.of(request).network());
            if (Objects.requireNonNullElse(request.getParameter(TRAP), "").isEmpty()) {
                applications.apply(new Draft(typed.value("name"), typed.value("email"), typed.value("discipline"), typed.value("agency"),
                        typed.value("why")));
            }
            forms.message(response, 200, "member.join.sent", typed.value("email").strip());
        } catch (InvalidInput refusal) {
            forms.form(request, response, TEMPLATE, TITLE, typed.refused(refusal, texts), model());
        } catch (TooManyRequests refusal) {
            forms.tooMany(request, response, TEMPLATE, TITLE, typed, model(), refusal);
        }
    }

    /** Asks for a click: programs that check mails open the links in them, and shall not confirm anything. */
    @GetMapping("/join/confirm")
    void askToConfirm(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String token) throws IOException {
        var name = applications.nameFor(token);
        if (name.isEmpty()) {
            forms.message(response, 404, "member.join.stale");
        } else {
            forms.form(request, response, "member/confirm", "member.join.confirm", Form.empty(), Map.of("token", token, "name", name.get()));
        }
    }

    @PostMapping("/join/confirm")
    void confirm(HttpServletResponse response, @RequestParam(defaultValue = "") String token) throws IOException {
        try {
            applications.confirm(token);
            forms.message(response, 200, "member.join.confirmed");
        } catch (NotFound stale) {
            forms.message(response, 404, "member.join.stale");
        }
    }

    private Map<String, Object> model() {
        return Map.of("disciplines", disciplines.all());
    }
}
