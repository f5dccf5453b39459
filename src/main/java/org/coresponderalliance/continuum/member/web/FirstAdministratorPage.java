package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.FirstAdministrator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link from the terminal leads. */
@Controller
class FirstAdministratorPage {

    private final FirstAdministrator administrator;
    private final PlainForms forms;
    private final Texts texts;

    FirstAdministratorPage(FirstAdministrator administrator, PlainForms forms, Texts texts) {
        this.administrator = administrator;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping("/first-administrator")
    void show(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String token) throws IOException {
        form(request, response, token, Form.empty());
    }

    @PostMapping("/first-administrator")
    void create(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String token,
                @RequestParam(defaultValue = "") String password) throws IOException {
        var typed = Form.typed(request, "name", "email");
        try {
            PlainForms.requireReadable(request, "name", "email", "password");
            administrator.create(token, typed.value("name"), typed.value("email"), password);
            response.setStatus(303);
            response.setHeader("Location", "/sign-in?password=set");
        } catch (InvalidInput refusal) {
            form(request, response, token, typed.refused(refusal, texts));
        } catch (NotFound stale) {
            forms.message(response, 404, "member.firstAdministrator.stale");
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, String token, Form form) throws IOException {
        if (!administrator.isValid(token)) {
            forms.message(response, 404, "member.firstAdministrator.stale");
            return;
        }
        forms.form(request, response, "member/first-administrator", "member.firstAdministrator", form, Map.of("token", token));
    }
}
