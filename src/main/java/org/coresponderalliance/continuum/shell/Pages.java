package org.coresponderalliance.continuum.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds who makes the page at a URL. Where several patterns fit, the most specific one wins. */
@Component
public class Pages {

    private record Route(PathPattern pattern, PageSource source) {}

    private final List<Route> routes = new ArrayList<>();

    Pages(List<PageSource> sources) {
        for (var source : sources) {
            source.paths().forEach(path -> routes.add(new Route(PathPatternParser.defaultInstance.parse(path), source)));
        }
        routes.sort(Comparator.comparing(Route::pattern));
    }

    /** Whether there are pages at such a path, for anyone. */
    public boolean has(String path) {
        var parsed = PathContainer.parsePath(path);
        return routes.stream().anyMatch(route -> route.pattern().matches(parsed));
    }

    /** The page; empty where no source knows such a path. @throws org.coresponderalliance.continuum.base.CommunityException as the source does */
    public Optional<Page> page(String path, Map<String, List<String>> query, Viewer viewer) {
        var parsed = PathContainer.parsePath(path);
        for (var route : routes) {
            var match = route.pattern().matchAndExtract(parsed);
            if (match != null) {
                return Optional.of(route.source().page(new PageRequest(path, match.getUriVariables(), query), viewer));
            }
        }
        return Optional.empty();
    }
}
