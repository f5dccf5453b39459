package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server leads what nobody has answered, in place of the page of Spring's that says nothing to people. */
@Controller
class ErrorPages implements ErrorController {

    private final Refusals refusals;

    ErrorPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.early(response);
        var address = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "").toString();
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        if (status == HttpStatus.NOT_FOUND) {
            refusals.notFound(request, response, address);
        } else {
            var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
            refusals.write(request, response, known, address, why(known));
        }
    }

    private static String why(HttpStatus status) {
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return Refusals.LONG;
        }
        return status.is4xxClientError() ? Refusals.REQUEST : Refusals.FAILED;
    }
}
