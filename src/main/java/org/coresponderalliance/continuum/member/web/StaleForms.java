package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponderalliance.continuum.shell.web.Refusals;
import org.coresponderalliance.continuum.shell.web.Unreadable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/**
 * What is told where a form comes without the token of this browser: another site has made it, or, far more often, the page
 * was open for longer than the cookie was kept. Nothing of it has been looked at, and nothing of it is shown.
 */
@Component
class StaleForms implements AccessDeniedHandler {

    private final Refusals refusals;

    StaleForms(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException {
        if (Unreadable.in(request).tooLong()) {
            refusals.write(request, response, HttpStatus.CONTENT_TOO_LARGE, Refusals.LONG);
        } else {
            refusals.write(request, response, HttpStatus.FORBIDDEN, Refusals.STALE);
        }
    }

    /** Only for forms: Vaadin says for itself what becomes of other refusals. */
    ObjectPostProcessor<CsrfFilter> told() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends CsrfFilter> F postProcess(F filter) {
                filter.setAccessDeniedHandler(StaleForms.this);
                return filter;
            }
        };
    }
}
