package org.coresponderalliance.continuum.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.coresponderalliance.continuum.bench.load.Round;

/** What is to be reached, and whether it is. */
final class Goals {

    /** @param most whether the goal is the highest value that is good, else the lowest */
    private record Goal(String what, String unit, double value, boolean most, java.util.function.Function<Results, Optional<Double>> measured) {}

    private static final List<Goal> GOALS = List.of(
            atMost("guest, discussion page: CPU", "ms", 1, line("guest: discussion page", 32, Round::cpu)),
            atLeast("guest, discussion page: rate at 32 users", "/s", 1_500, line("guest: discussion page", 32, Round::perSecond)),
            atMost("guest, discussion page: p95 at 32 users", "ms", 40, line("guest: discussion page", 32, Round::p95)),
            atMost("guest, article: CPU", "ms", 1, line("guest: article", 32, Round::cpu)),
            atLeast("guest, article: rate at 32 users", "/s", 1_500, line("guest: article", 32, Round::perSecond)),
            atMost("guest, article: p95 at 32 users", "ms", 40, line("guest: article", 32, Round::p95)),
            atMost("member, open a discussion by link: CPU", "ms", 8, line("member: open a discussion by link", 32, Round::cpu)),
            atLeast("member, open a discussion by link: rate at 32 users", "/s", 200, line("member: open a discussion by link", 32, Round::perSecond)),
            atMost("member, next discussion inside the app: CPU", "ms", 4, line("member: next discussion inside the app", 8, Round::cpu)),
            atMost("member, next discussion inside the app: p95 at 8 users", "ms", 30, line("member: next discussion inside the app", 8, Round::p95)),
            atMost("search by API: CPU", "ms", 6, line("API: search with facets and highlights", 32, Round::cpu)),
            atLeast("search by API: rate at 32 users", "/s", 300, line("API: search with facets and highlights", 32, Round::perSecond)),
            atMost("search by API: p95 at 1 user", "ms", 25, line("API: search with facets and highlights", 1, Round::p95)),
            atMost("suggestions: p95 at 8 users", "ms", 10, line("member: suggestions while typing", 8, Round::p95)),
            atMost("reply by API, indexing included: CPU", "ms", 4, line("API: reply, indexing included", 32, Round::cpu)),
            atLeast("reply by API: rate at 32 users", "/s", 400, line("API: reply, indexing included", 32, Round::perSecond)),
            atMost("reply found by search: p99 at 8 users", "ms", 1_000, line("API: from the answer to a reply until search finds it", 8, Round::p99)),
            atMost("heap of an open discussion", "kB", 40, figure("heap of an open discussion")),
            atMost("hint to 1,000 open pages: the last one", "ms", 500, figure("hint to 1,000 open pages, the last one")),
            atMost("ready after start with the AOT cache", "s", 4, figure("ready after start, with the AOT cache")),
            atMost("guest's first discussion: transferred until its first content", "kB", 50, figure("guest, cold cache: transferred until first content")),
            atMost("guest's first discussion: largest paint", "ms", 300, figure("guest, cold cache: largest paint")),
            atMost("member's JavaScript, compressed", "kB", 300, figure("member, cold cache: JavaScript transferred")),
            atLeast("loading: posts into the database", "/s", 5_000, figure("loading: posts into the database")),
            atLeast("loading: index", "/s", 4_000, figure("loading: index")));

    private Goals() {}

    static List<String> markdown(Results results) {
        var rows = new ArrayList<>(List.of("| what | goal | measured | reached |", "|---|---|---|---|"));
        GOALS.forEach(goal -> goal.measured().apply(results).ifPresent(value -> rows.add("| %s | %s %s %s | %s | %s |".formatted(goal.what(),
                goal.most() ? "≤" : "≥", Table.number(goal.value()), goal.unit(), Table.number(value), verdict(goal, value)))));
        return rows;
    }

    private static String verdict(Goal goal, double value) {
        var ratio = goal.most() ? value / goal.value() : goal.value() / value;
        return ratio <= 1 ? "yes, by %.1f times".formatted(1 / ratio) : "**no**, missed by %.1f times".formatted(ratio);
    }

    private static Goal atMost(String what, String unit, double value, java.util.function.Function<Results, Optional<Double>> measured) {
        return new Goal(what, unit, value, true, measured);
    }

    private static Goal atLeast(String what, String unit, double value, java.util.function.Function<Results, Optional<Double>> measured) {
        return new Goal(what, unit, value, false, measured);
    }

    private static java.util.function.Function<Results, Optional<Double>> line(String name, int users, ToDoubleFunction<Round> figure) {
        return results -> results.line(name, users).map(line -> line.median(figure));
    }

    private static java.util.function.Function<Results, Optional<Double>> figure(String name) {
        return results -> results.figure(name).map(Figure::median);
    }
}
