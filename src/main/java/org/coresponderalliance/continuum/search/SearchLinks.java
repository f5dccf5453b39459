package org.coresponderalliance.continuum.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.coresponderalliance.continuum.shell.PageRequest;

/** URLs of searches: all that was asked is in them. */
public final class SearchLinks {

    public static final String PATH = "/search";

    /** For staff, why a search has a hit. */
    static final String WHY = PATH + "/why";

    private SearchLinks() {}

    /** {@code /search/why?q=…&of=article/12}, with all that was asked. */
    static String why(SearchRequest request, Kind kind, long ref) {
        var search = to(request).substring(PATH.length());
        return WHY + (search.isEmpty() ? "?" : search + "&") + "of=" + kind.code() + "/" + ref;
    }

    /** {@code /search?q=…&kind=…&facet=topic/privacy&sort=newest&page=2&words=typed}; what is as usual is left out. */
    public static String to(SearchRequest request) {
        var query = new ArrayList<String>();
        if (!request.text().isEmpty()) {
            query.add("q=" + encoded(request.text()));
        }
        if (request.kind() != null) {
            query.add("kind=" + request.kind().code());
        }
        request.facets().forEach(facet -> query.add("facet=" + encoded(facet)));
        if (request.sort() != SearchRequest.Sort.RELEVANCE) {
            query.add("sort=" + request.sort().code());
        }
        if (request.onlyTyped()) {
            query.add("words=typed");
        }
        if (request.page() > 1) {
            query.add("page=" + request.page());
        }
        return query.isEmpty() ? PATH : PATH + "?" + String.join("&", query);
    }

    /** The request of such a URL; what is none in it is passed over. */
    public static SearchRequest from(PageRequest page) {
        return new SearchRequest(page.parameter("q").orElse(""), page.parameter("kind").flatMap(Kind::of).orElse(null),
                new LinkedHashSet<>(page.parameters("facet")), SearchRequest.Sort.of(page.parameter("sort").orElse(null)),
                (int) Math.min(page.number("page", 1), SearchRequest.MOST_PAGES), page.parameter("words").filter("typed"::equals).isPresent());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
