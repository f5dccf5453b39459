package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting a password with a link from a mail: the first one of a new member, or a new one in place of a forgotten one. */
@Controller
class NewPasswordPages {

    private static final String TEMPLATE = "member/new-password";

    private final Accounts accounts;
    private final PlainForms forms;
    private final Texts texts;

    NewPasswordPages(Accounts accounts, PlainForms forms, Texts texts) {
        this.accounts = accounts;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping({"/reset/new", "/welcome"})
    void show(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String token) throws IOException {
        form(request, response, token, Form.empty());
    }

    @PostMapping({"/reset/new", "/welcome"})
    void set(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String token,
             @RequestParam(defaultValue = "") String password) throws IOException {
        try {
            PlainForms.requireReadable(request, "password");
            accounts.setPassword(token, password);
            response.setStatus(303);
            response.setHeader("Location", "/sign-in?password=set");
        } catch (InvalidInput refusal) {
            form(request, response, token, Form.empty().refused(refusal, texts));
        } catch (NotFound stale) {
            forms.message(response, 404, "member.reset.stale");
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, String token, Form form) throws IOException {
        var name = accounts.nameFor(token);
        if (name.isEmpty()) {
            forms.message(response, 404, "member.reset.stale");
            return;
        }
        var path = request.getRequestURI();
        var title = path.equals("/welcome") ? "member.welcome" : "member.newPassword";
        forms.form(request, response, TEMPLATE, title, form, Map.of("token", token, "name", name.get(), "action", path, "title", texts.get(title)));
    }
}
