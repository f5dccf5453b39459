package org.coresponderalliance.continuum.shell.web;

import java.util.TreeMap;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as {@code application/problem+json} (RFC 9457). Field errors stand under {@code errors}, by field name. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    /** The one refusal that a token would help against. */
    private static final String SIGN_IN_FIRST = "access.signInFirst";

    private final Texts texts;

    ApiProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CommunityException refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status(refusal), texts.get(refusal.text()));
        var response = ResponseEntity.status(status(refusal));
        switch (refusal) {
            case InvalidInput invalid -> problem.setProperty("errors", errors(invalid));
            case Conflict conflict -> problem.setProperty("theirs", conflict.theirs());
            case TooManyRequests limit -> response.header("Retry-After", String.valueOf(Math.max(1, limit.retryAfter().toSeconds())));
            case NotAllowed _ when status(refusal) == HttpStatus.UNAUTHORIZED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case NotFound _, NotAllowed _ -> { }
        }
        return response.body(problem);
    }

    private TreeMap<String, String> errors(InvalidInput invalid) {
        var errors = new TreeMap<String, String>();
        invalid.fields().forEach((field, message) -> errors.put(field, texts.get(message)));
        return errors;
    }

    private static HttpStatus status(CommunityException refusal) {
        return switch (refusal) {
            case InvalidInput _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case NotAllowed refused -> refused.text().key().equals(SIGN_IN_FIRST) ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
            case Conflict _ -> HttpStatus.CONFLICT;
            case TooManyRequests _ -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
