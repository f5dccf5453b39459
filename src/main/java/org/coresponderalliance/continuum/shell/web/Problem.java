package org.coresponderalliance.continuum.shell.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the API says instead of an answer: {@code application/problem+json} (RFC 9457), whose {@code type} is always
 * {@code about:blank} and therefore left out. There is no {@code instance} on purpose: what the caller may not see has to
 * answer with the same bytes as what never was.
 *
 * @param detail in plain words, for people
 * @param fields what is wrong with which field, where fields are wrong
 * @param theirs what stands there now, where somebody else changed it meanwhile
 * @param findings what its author must answer first, where that is why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String title, int status, String detail, @Nullable Map<String, String> fields, @Nullable String theirs,
                      @Nullable List<?> findings) {

    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, null, null, null);
    }

    static Problem of(HttpStatus status, String detail, Map<String, String> fields) {
        return new Problem(status.getReasonPhrase(), status.value(), detail, fields, null, null);
    }
}
