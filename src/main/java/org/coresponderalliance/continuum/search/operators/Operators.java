package org.coresponderalliance.continuum.search.operators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.coresponderalliance.continuum.search.SearchOperator.Completion;
import org.coresponderalliance.continuum.search.SearchOperator.Meaning;
import org.coresponderalliance.continuum.search.Understood;
import org.coresponderalliance.continuum.search.operators.OperatorText.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Understands what is typed into a search: the table of {@link Operator}s, facets among them, and what their values stand for. What is
 * not understood is words; nothing is a mistake. A text without a colon costs nothing.
 */
@Component
public class Operators {

    private static final int LONGEST = 300;
    /** More than anybody types; each may cost a statement. */
    private static final int MOST = 12;

    private record Known(Token token, Operator operator, @Nullable Meaning meaning) {}

    private final ObjectProvider<SearchOperator> operators;
    private final FacetValues facets;
    private final Clock clock;

    Operators(ObjectProvider<SearchOperator> operators, FacetValues facets, Clock clock) {
        this.operators = operators;
        this.facets = facets;
        this.clock = clock;
    }

    /** What a text asks for, as this viewer means it. */
    public Understood understood(String typed, Viewer viewer) {
        if (typed.indexOf(':') < 0) {
            return Understood.words(typed);
        }
        var text = OperatorText.of(typed.substring(0, Math.min(LONGEST, typed.length())));
        var known = text.tokens().stream().filter(token -> operator(token.name()).isPresent()).limit(MOST)
                .map(token -> known(token, operator(token.name()).orElseThrow(), viewer)).toList();
        var meant = known.stream().filter(one -> one.meaning() != null).toList();
        var tokens = meant.stream().map(Known::token).toList();
        // A value that stands for nothing is what somebody looks for; the operator's name is not.
        var words = text.with(known.stream().map(Known::token).toList(), token -> tokens.contains(token) ? "" : token.value().isEmpty() ? token.name() : token.value());
        return new Understood(words, meant.stream().map(one -> part(text, one)).toList(), filters(meant), plain(text, tokens));
    }

    /** A text without what has the form of an operator that there is, whatever its value. */
    public String words(String typed) {
        if (typed.indexOf(':') < 0) {
            return typed;
        }
        var text = OperatorText.of(typed);
        return text.without(text.tokens().stream().filter(token -> operator(token.name()).isPresent()).toList());
    }

    /** What the text may become, if an operator is being typed at its end: each completed text with what its value is. Empty where none is. */
    public Optional<List<Completed>> completions(String typed, Viewer viewer) {
        if (typed.indexOf(':') < 0) {
            return Optional.empty();
        }
        var text = OperatorText.of(typed);
        var last = text.tokens().isEmpty() ? null : text.tokens().getLast();
        if (last == null || last.end() < typed.length() || last.quoted() && !last.open()) {
            return Optional.empty();
        }
        return operator(last.name()).map(operator -> completions(operator, last, viewer).filter(one -> last.open() || !one.value().equalsIgnoreCase(last.value()))
                .map(one -> new Completed(typed.substring(0, last.start()) + written(last, one.value()), written(last, one.value()), one.note())).toList());
    }

    /**
     * @param text     the whole text with the value
     * @param operator the operator alone, as it is written: {@code in:"Policy and law"}
     * @param note     what tells the value from others; may be empty
     */
    public record Completed(String text, String operator, String note) {}

    private Optional<Operator> operator(String name) {
        return Operator.named(name).or(() -> facets.isFacet(name) ? Optional.of(Operator.FACET) : Optional.empty());
    }

    private Known known(Token token, Operator operator, Viewer viewer) {
        return new Known(token, operator, token.value().isEmpty() ? null : meaning(token, operator, viewer).orElse(null));
    }

    private Optional<Meaning> meaning(Token token, Operator operator, Viewer viewer) {
        return switch (operator) {
            case FACET -> facets.meaning(token.name(), token.value());
            case AFTER -> day(token).map(day -> new Meaning(Dates.words(day), new HitFilter.Published(day, null)));
            case BEFORE -> day(token).map(day -> new Meaning(Dates.words(day), new HitFilter.Published(null, day)));
            case AUTHOR, IN, KIND, IS -> told(operator).map(teller -> teller.meaning(token.value(), viewer)).flatMap(Optional::stream).findFirst();
        };
    }

    private Optional<LocalDate> day(Token token) {
        return Dates.day(token.value(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Stream<Completion> completions(Operator operator, Token token, Viewer viewer) {
        return switch (operator) {
            case FACET -> facets.completions(token.name(), token.value(), viewer).stream();
            case AFTER, BEFORE -> Stream.of("30d", "6m", "1y").filter(value -> value.startsWith(token.value()))
                    .map(value -> new Completion(value, day(value)));
            case AUTHOR, IN, KIND, IS -> told(operator).flatMap(teller -> teller.completions(token.value(), viewer).stream());
        };
    }

    private String day(String value) {
        return Dates.day(value, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).map(Dates::words).orElse("");
    }

    private Stream<SearchOperator> told(Operator operator) {
        return operators.orderedStream().filter(teller -> teller.operator() == operator);
    }

    private static Understood.Part part(OperatorText text, Known known) {
        return new Understood.Part(text.typed(known.token()), known.token().name().toLowerCase(java.util.Locale.ROOT), Objects.requireNonNull(known.meaning()).label(),
                known.token().not(), text.without(List.of(known.token())));
    }

    /** Those of one operator are one or the other, unless they add up; those that are turned around hold each. */
    private static List<HitFilter> filters(List<Known> meant) {
        var filters = new ArrayList<HitFilter>();
        var either = new LinkedHashMap<String, List<HitFilter>>();
        for (var one : meant) {
            var filter = Objects.requireNonNull(one.meaning()).filter();
            if (one.token().not()) {
                filters.add(new HitFilter.Not(filter));
            } else if (one.operator().addsUp()) {
                filters.add(filter);
            } else {
                either.computeIfAbsent(group(one), key -> new ArrayList<>()).add(filter);
            }
        }
        either.values().forEach(parts -> filters.add(parts.size() == 1 ? parts.getFirst() : new HitFilter.AnyOf(List.copyOf(parts))));
        return List.copyOf(filters);
    }

    private static String group(Known known) {
        return known.operator() == Operator.FACET ? known.token().name().toLowerCase(java.util.Locale.ROOT) : known.operator().name();
    }

    /** What somebody may have meant as an operator; times and addresses are none. */
    private static List<String> plain(OperatorText text, List<Token> understood) {
        return text.tokens().stream().filter(token -> !understood.contains(token) && token.name().length() > 1
                && !token.value().isEmpty() && !token.value().startsWith("/")).map(text::typed).distinct().toList();
    }

    private static String written(Token token, String value) {
        return (token.not() ? "-" : "") + token.name() + ":" + (value.matches("[^\\s\"“”„]+") ? value : "\"" + value.replaceAll("[\"“”„]", "") + "\"");
    }
}
