package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.shell.Pages;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In every test that asks for a guest's page: a page that is about to be answered from memory is made anew, and the request
 * fails if it is another by now. So a change that forgets to let go of the pages on which it is seen fails the test that
 * looks for it. What a page says is similar comes from the index, which follows a moment later, and is left out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KeptPagesAreCurrent extends OncePerRequestFilter {

    private static final Pattern FROM_INDEX = Pattern.compile("<(\\w+)[^>]*related-title.*?</\\1>", Pattern.DOTALL);

    private final KeptPages kept;
    private final Pages pages;
    private final Documents documents;

    KeptPagesAreCurrent(KeptPages kept, Pages pages, Documents documents) {
        this.kept = kept;
        this.pages = pages;
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var page = kept.find(request);
        if (page.isPresent()) {
            var fresh = fresh(request);
            var stillKept = kept.find(request).isPresent(); // else it changed while we looked, and was let go of
            if (stillKept && !text(page.get().unzipped()).equals(text(fresh))) {
                LoggerFactory.getLogger(getClass()).error("A page was kept too long: {}", request.getRequestURI());
                response.sendError(500, "A page was kept too long");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private byte[] fresh(HttpServletRequest request) {
        var query = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        try {
            return pages.page(GuestPageMapping.path(request), query, Viewer.guest()).map(documents::document).orElse(new byte[0]);
        } catch (CommunityException refused) {
            return new byte[0];
        }
    }

    private static String text(byte[] document) {
        return FROM_INDEX.matcher(new String(document, StandardCharsets.UTF_8)).replaceAll("");
    }
}
