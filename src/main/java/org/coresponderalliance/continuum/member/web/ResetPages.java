package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.PasswordResets;
import org.coresponderalliance.continuum.member.RateLimits;
import org.coresponderalliance.continuum.member.RateLimits.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for a link to set a new password. */
@Controller
class ResetPages {

    private static final String TEMPLATE = "member/reset";
    private static final String TITLE = "member.reset";

    private final PasswordResets resets;
    private final RateLimits limits;
    private final PlainForms forms;
    private final Texts texts;

    ResetPages(PasswordResets resets, RateLimits limits, PlainForms forms, Texts texts) {
        this.resets = resets;
        this.limits = limits;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping("/reset")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.form(request, response, TEMPLATE, TITLE, Form.typed(request, "email"), Map.of());
    }

    @PostMapping("/reset")
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = Form.typed(request, "email");
        try {
            PlainForms.requireReadable(request, "email");
            limits.count(Limit.RESET, Origin.of(request).network());
            resets.request(typed.value("email"));
            forms.message(response, 200, "member.reset.sent", typed.value("email").strip());
        } catch (InvalidInput refusal) {
            forms.form(request, response, TEMPLATE, TITLE, typed.refused(refusal, texts), Map.of());
        } catch (TooManyRequests refusal) {
            forms.tooMany(request, response, TEMPLATE, TITLE, typed, Map.of(), refusal);
        }
    }
}
