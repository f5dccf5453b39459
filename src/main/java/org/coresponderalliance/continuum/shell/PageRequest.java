package org.coresponderalliance.continuum.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a URL asks for.
 *
 * @param path      the path, beginning with a slash
 * @param variables values of the path pattern's variables
 * @param query     query parameters
 */
public record PageRequest(String path, Map<String, String> variables, Map<String, List<String>> query) {

    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The path variable as an id. @return 0, which no thing has, where it is not a number */
    public long id(String name) {
        return idOf(variable(name));
    }

    /** A part of a path as an id. @return 0, which no thing has, where it is not a number */
    public static long idOf(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isBlank());
    }

    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The parameter as a number; the other value where it is absent or not a number. */
    public long number(String name, long otherwise) {
        return parameter(name).filter(value -> value.matches("\\d{1,18}")).map(Long::parseLong).orElse(otherwise);
    }
}
