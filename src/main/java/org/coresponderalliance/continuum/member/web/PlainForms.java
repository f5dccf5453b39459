package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Writes the forms of people who are not signed in: plain HTML, kept nowhere, without a session. */
@Component
class PlainForms {

    private final Documents documents;
    private final Templates templates;
    private final Texts texts;

    PlainForms(Documents documents, Templates templates, Texts texts) {
        this.documents = documents;
        this.templates = templates;
        this.texts = texts;
    }

    /** A form; the answer is 422 where something is wrong with what was typed. */
    void form(HttpServletRequest request, HttpServletResponse response, String template, String title, Form form, Map<String, ?> more)
            throws IOException {
        write(request, response, form.errors().isEmpty() ? 200 : 422, template, title, form, more);
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status, String template, String title, Form form,
               Map<String, ?> more) throws IOException {
        var model = new HashMap<String, Object>(more);
        model.put("csrf", request.getAttribute(CsrfToken.class.getName()));
        model.put("form", form);
        documents.writePrivate(response, status, Page.of(texts.get(title), "", templates.render(template, model)));
    }

    /** The same form again, with everything typed, and when to try again. */
    void tooMany(HttpServletRequest request, HttpServletResponse response, String template, String title, Form form, Map<String, ?> more,
                 TooManyRequests refusal) throws IOException {
        var model = new HashMap<String, Object>(more);
        model.put("problem", texts.get(refusal.text()));
        response.setHeader("Retry-After", String.valueOf(Math.max(1, refusal.retryAfter().toSeconds())));
        write(request, response, 429, template, title, form, model);
    }

    /** A page that says what has happened or what comes next. Texts by key: {@code <key>.title}, {@code <key>.text}. */
    void message(HttpServletResponse response, int status, String key, Object... args) throws IOException {
        var model = Map.of("title", texts.get(key + ".title"), "text", texts.get(key + ".text", args),
                "url", texts.get(key + ".url"), "label", texts.get(key + ".label"));
        documents.writePrivate(response, status, Page.of(texts.get(key + ".title"), "", templates.render("member/message", model)));
    }
}
