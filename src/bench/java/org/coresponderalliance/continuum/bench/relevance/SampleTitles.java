package org.coresponderalliance.continuum.bench.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** What the sample community has, by the numbers of its files: s07 is its seventh discussion, a02 its second article. */
final class SampleTitles {

    private SampleTitles() {}

    static Map<String, String> read() {
        var titles = new LinkedHashMap<String, String>();
        titles("discussions", "s", titles);
        titles("articles", "a", titles);
        return titles;
    }

    /** Names of the categories by their slugs. */
    static Map<String, String> categories() {
        var names = new LinkedHashMap<String, String>();
        List<Map<String, Object>> categories = yaml(resources("categories.yaml")[0]) instanceof Map<?, ?> map ? list(map.values().iterator().next()) : List.of();
        categories.forEach(category -> names.put((String) category.get("slug"), (String) category.get("name")));
        return names;
    }

    private static void titles(String folder, String letter, Map<String, String> titles) {
        for (var file : resources(folder + "/*.yaml")) {
            var number = String.valueOf(file.getFilename()).substring(0, 2);
            titles.put(letter + number, title(yaml(file)));
        }
    }

    /** An article's title may stand in its newest revision. */
    private static String title(Object file) {
        return (String) ((Map<?, ?>) file).get("title");
    }

    private static Object yaml(Resource file) {
        try (var stream = file.getInputStream()) {
            return new Yaml().load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:sample/" + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
