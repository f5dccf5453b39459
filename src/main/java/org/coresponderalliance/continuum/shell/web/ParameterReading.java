package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms, and addresses that the server would not, in the server's place: it answers with an empty page where one byte
 * is not UTF-8, whoever asks for whichever parameter. Here it is noted as {@link Unreadable} and told beside the field, by
 * those who take the form, or by {@link UnreadableRequests}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ParameterReading extends OncePerRequestFilter {

    /** In bytes. The longest form has a text of 2,000 characters. */
    private static final int LONGEST_FORM = 200_000;
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var address = FormText.of(query.getBytes(StandardCharsets.ISO_8859_1));
        var body = isForm(request) ? request.getInputStream().readNBytes(LONGEST_FORM + 1) : new byte[0];
        if (body.length == 0 && address.unreadable().isEmpty() && address.size() <= FormText.MOST && !LONE_PERCENT.matcher(query).find()) {
            chain.doFilter(request, response);
            return;
        }
        var form = FormText.of(body.length > LONGEST_FORM ? new byte[0] : body);
        var tooLong = body.length > LONGEST_FORM || address.size() + form.size() > FormText.MOST;
        new Unreadable(address.unreadable(), form.unreadable(), tooLong).tell(request);
        chain.doFilter(new Read(request, tooLong ? Map.of() : together(address.values(), form.values())), response);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static Map<String, String[]> together(Map<String, List<String>> address, Map<String, List<String>> form) {
        var all = new LinkedHashMap<String, List<String>>();
        address.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        form.forEach((name, values) -> all.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
        var arrays = new LinkedHashMap<String, String[]>();
        all.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(arrays);
    }

    private static final class Read extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Read(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(Set.copyOf(parameters.keySet()));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }
    }
}
