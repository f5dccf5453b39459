package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Addresses that could be understood in two ways are refused before any page sees them; this says so. */
@Component
class FirewallRefusals implements RequestRejectedHandler {

    private final Refusals refusals;

    FirewallRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal) throws IOException {
        SecurityHeaders.early(response);
        refusals.write(request, response, HttpStatus.BAD_REQUEST, Refusals.ADDRESS);
    }
}
