package org.coresponderalliance.continuum.administration.ui;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A state of a screen as its URL. */
final class QueryUrl {

    private QueryUrl() {}

    /** The path with these parameters, encoded; those without a value are left out. */
    static String of(String path, Map<String, String> parameters) {
        var url = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                url.queryParam(name, "{" + name + "}");
            }
        });
        return url.encode().buildAndExpand(parameters).toUriString();
    }
}
