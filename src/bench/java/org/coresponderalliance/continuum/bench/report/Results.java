package org.coresponderalliance.continuum.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one run has found.
 *
 * @param size  of the corpus
 * @param facts about the machine, versions and settings
 */
public record Results(String size, Map<String, String> facts, List<Line> lines, List<Figure> figures) {

    public static Results of(String size) {
        return new Results(size, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    public Optional<Line> line(String name, int users) {
        return lines.stream().filter(line -> line.name().equals(name) && line.users() == users).findFirst();
    }

    public Optional<Figure> figure(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
}
