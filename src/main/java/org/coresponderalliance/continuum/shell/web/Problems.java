package org.coresponderalliance.continuum.shell.web;

import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.Choice;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Concern;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.NotRecognized;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Turns what was thrown into what is told, for the API. What is not known to be the caller's fault is a defect of ours: 500. */
@Component
class Problems {

    /** The one refusal that a token would help against. */
    private static final String SIGN_IN_FIRST = "access.signInFirst";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    ProblemAnswer of(Exception failure) {
        return switch (failure) {
            case CommunityException refusal -> of(refusal);
            case HttpMessageNotReadableException unreadable -> of(unreadable);
            case MethodArgumentTypeMismatchException wrong when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> of(new NotFound());
            case MethodArgumentTypeMismatchException wrong -> of(new InvalidInput(wrong.getName(), expected(wrong.getRequiredType())));
            case MissingServletRequestParameterException missing -> of(new InvalidInput(missing.getParameterName(), "base.input.empty"));
            case MaxUploadSizeExceededException _ -> plain(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException _ -> plain(HttpStatus.BAD_REQUEST);
            case ErrorResponse known when HttpStatus.resolve(known.getStatusCode().value()) != null -> known(known);
            default -> plain(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    ProblemAnswer of(CommunityException refusal) {
        var detail = texts.get(refusal.text());
        return switch (refusal) {
            case InvalidInput invalid -> ProblemAnswer.of(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, detail, fields(invalid)));
            case Moved moved -> ProblemAnswer.of(Problem.of(HttpStatus.MOVED_PERMANENTLY, detail)).with(HttpHeaders.LOCATION, moved.resource());
            case NotFound _ -> ProblemAnswer.of(Problem.of(HttpStatus.NOT_FOUND, detail));
            case NotAllowed refused when refused.text().key().equals(SIGN_IN_FIRST) ->
                    unauthorized(detail);
            case NotRecognized _ -> unauthorized(detail);
            case NotAllowed _ -> ProblemAnswer.of(Problem.of(HttpStatus.FORBIDDEN, detail));
            case Conflict conflict -> ProblemAnswer.of(new Problem(HttpStatus.CONFLICT.getReasonPhrase(), HttpStatus.CONFLICT.value(), detail, null,
                    conflict.theirs(), null));
            case Concern concern -> ProblemAnswer.of(new Problem(HttpStatus.UNPROCESSABLE_CONTENT.getReasonPhrase(), HttpStatus.UNPROCESSABLE_CONTENT.value(),
                    detail, null, null, concern.findings()));
            case TooManyRequests limit -> ProblemAnswer.of(Problem.of(HttpStatus.TOO_MANY_REQUESTS, detail)).retryAfter(limit.retryAfter());
        };
    }

    private static ProblemAnswer unauthorized(String detail) {
        return ProblemAnswer.of(Problem.of(HttpStatus.UNAUTHORIZED, detail)).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private Map<String, String> fields(InvalidInput invalid) {
        var fields = new TreeMap<String, String>();
        invalid.fields().forEach((field, message) -> fields.put(field, texts.get(message)));
        return fields;
    }

    /** A body that is no JSON, or JSON with something in a field that does not go there. */
    private ProblemAnswer of(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLong) {
                return plain(HttpStatus.CONTENT_TOO_LARGE);
            }
            if (cause instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()) {
                return of(new InvalidInput(field(wrong), expected(wrong.getTargetType())));
            }
        }
        return plain(HttpStatus.BAD_REQUEST);
    }

    /** Where the field stands: {@code caseConsult.tried}, {@code recommendations[2].strength}. */
    private static String field(MismatchedInputException wrong) {
        var field = new StringBuilder();
        wrong.getPath().forEach(step -> field.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]"
                : (field.isEmpty() ? "" : ".") + step.getPropertyName()));
        return field.toString();
    }

    private static Message expected(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return Choice.refusal(type);
        }
        return Message.of(type != null && (Number.class.isAssignableFrom(type) || type == int.class || type == long.class)
                ? "shell.api.number" : "shell.api.type");
    }

    private ProblemAnswer known(ErrorResponse known) {
        var answer = plain(HttpStatus.valueOf(known.getStatusCode().value()));
        answer.headers().putAll(known.getHeaders());
        return answer;
    }

    private ProblemAnswer plain(HttpStatus status) {
        var key = "shell.api." + status.value();
        var text = texts.get(key);
        return ProblemAnswer.of(Problem.of(status, text.equals(key) ? status.getReasonPhrase() : text));
    }
}
