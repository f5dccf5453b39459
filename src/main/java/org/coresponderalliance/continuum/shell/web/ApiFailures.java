package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever goes wrong under {@code /api} is told as a {@link Problem}, whatever kind of answer was asked for: also before an
 * endpoint is found, and where it fails by our fault.
 */
@Component
class ApiFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Problems problems;
    private final JsonMapper json;

    ApiFailures(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Before Spring's own, which answer in other words. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiPaths.has(request) || response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        // What was meant for one thing is not done to another one.
        var answer = problems.of(failure instanceof Moved && !READS.contains(request.getMethod()) ? new NotFound() : failure);
        if (answer.problem().status() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        try {
            write(response, answer);
            return new ModelAndView();
        } catch (IOException gone) {
            return null;
        }
    }

    private void write(HttpServletResponse response, ProblemAnswer answer) throws IOException {
        response.resetBuffer();
        response.setStatus(answer.problem().status());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(answer.problem()));
    }
}
