package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.coresponderalliance.continuum.shell.web.Unreadable;
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

    /** A form; the answer is 422 where something is wrong with what was typed, 400 where it could not be read. */
    void form(HttpServletRequest request, HttpServletResponse response, String template, String title, Form form, Map<String, ?> more)
            throws IOException {
        write(request, response, status(request, form), template, title, form, more);
    }

    private static int status(HttpServletRequest request, Form form) {
        if (form.errors().isEmpty()) {
            return 200;
        }
        return Unreadable.in(request).form().isEmpty() ? 422 : 400;
    }

    /** @throws InvalidInput naming those of the fields whose bytes were no text, so that nothing is taken that was not typed */
    static void requireReadable(HttpServletRequest request, String... fields) {
        var wrong = new LinkedHashMap<String, Message>();
        var unreadable = Unreadable.in(request).form();
        for (var field : fields) {
            if (unreadable.contains(field)) {
                wrong.put(field, Message.of("base.input.undecodable"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
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
