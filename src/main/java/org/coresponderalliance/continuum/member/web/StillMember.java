package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.member.LastSeen;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.MemberAuthentication.Principal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose member may not be signed in any more, at the next request that comes with it, and gives the others
 * the role that their member has now.
 */
final class StillMember extends OncePerRequestFilter {

    private final ViewerSource viewers;
    private final LastSeen lastSeen;
    private final RememberMe browsers;
    private final SecurityContextLogoutHandler sessions = new SecurityContextLogoutHandler();
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    StillMember(ViewerSource viewers, LastSeen lastSeen, RememberMe browsers) {
        this.viewers = viewers;
        this.lastSeen = lastSeen;
        this.browsers = browsers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof MemberAuthentication signedIn) {
            check(signedIn, request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(MemberAuthentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var known = signedIn.getPrincipal();
        var viewer = viewers.viewer(known);
        if (viewer.isEmpty()) {
            browsers.logout(request, response, signedIn);
            sessions.logout(request, response, signedIn);
            return;
        }
        lastSeen.note(known.memberId());
        if (viewer.get().role() != known.role()) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new MemberAuthentication(new Principal(known.memberId(), known.generation(), viewer.get().role())));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
