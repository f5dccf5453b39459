package org.coresponderalliance.continuum.walk;

import static org.coresponderalliance.continuum.walk.DiscussionWalk.NEVER_USED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;

/** Through the library: lists and counts, each article with its revisions, print view, review, and the API. */
final class LibraryWalk {

    private static final Set<State> WORK = Set.of(State.DRAFT, State.IN_REVIEW, State.APPROVED);
    private static final Set<State> SHELVED = Set.of(State.PUBLISHED, State.REVIEW_DUE);

    /** What can be read of one article; each answers as if there were none to those who do not see it. */
    private static final List<String> OF_ONE = List.of("/library/%d", "/library/%d/anything", "/library/%d/anything/history?from=1&to=2", "/library/%d/anything/revisions/1", "/library/%d/anything/revisions/2", "/library/%d/anything/print", "/library/%d/anything/adoptions", "/library/%d/review");
    private static final List<String> OF_ONE_BY_API = List.of("/library/%d/anything/print", "/library/%d/anything/cite.bib", "/api/v1/articles/%d", "/api/v1/articles/%d/revisions",
            "/api/v1/articles/%d/revisions/1", "/api/v1/articles/%d/revisions/2", "/api/v1/articles/%d/comparison?from=1&to=2",
            "/api/v1/articles/%d/review", "/api/v1/articles/%d/notes", "/api/v1/articles/%d/adoptions", "/api/v1/articles/%d/adoption", "/api/v1/articles/%d/consents", "/api/v1/articles/%d/legal-bases", "/api/v1/articles/%d/trials", "/api/v1/articles/%d/enclosures", "/library/%d/anything/files/1", "/library/%d/anything/files/1/1");

    private final World world;
    private final Visits visits;
    private final Findings findings;
    private final Map<String, Visits.Answer> never = new ConcurrentHashMap<>();

    LibraryWalk(World world, Visits visits, Findings findings) {
        this.world = world;
        this.visits = visits;
        this.findings = findings;
    }

    void walk() {
        world.everybody((who, viewer) -> {
            lists(who, viewer);
            world.shelved.articles.forEach(article -> article(who, viewer, article));
            world.shelved.articles.forEach(article -> recommendation(who, viewer, article));
            // A PDF takes long; what it says is what the page says.
            world.shelved.articles.stream().filter(article -> !article.seenBy(viewer) || article.equals(world.shelved.articles.getFirst()))
                    .forEach(article -> List.of("/library/%d/anything/pdf", "/library/%d/anything/revisions/1/pdf").forEach(url -> one(who, viewer, article, url, filled -> visits.get(viewer, filled))));
        });
    }

    private void lists(String who, Viewer viewer) {
        var shelf = world.shelved.articles.stream().filter(one -> SHELVED.contains(one.facts().getFirst().state()))
                .filter(one -> AccessRules.sees(viewer, one.facts().getFirst())).toList();
        var answer = visits.page(viewer, "/library?topic=" + world.topic);
        findings.exactly(who, viewer, "/library", answer.words(), shelf.stream().limit(0).toList());
        var api = visits.get(viewer, "/api/v1/articles?limit=100&topic=" + world.topic);
        findings.exactly(who, viewer, "/api/v1/articles", api.words(), shelf);
        findings.same(who, "/api/v1/articles", api.words().size(), shelf.size());
        findings.same(who, "count in /library", answer.text().contains(">" + shelf.size() + "<") || answer.text().contains(" " + shelf.size() + " ")
                || answer.text().contains(">" + shelf.size() + " "), true);
        for (var url : List.of("/library", "/guidance", "/library/yours", "/curation", "/curation?part=in-review", "/staff-desk", "/staff-desk?part=untouched")) {
            findings.nothingElse(who, viewer, url, visits.page(viewer, url).words());
        }
        var open = visits.get(viewer, "/library/feed.atom");
        findings.nothingElse(who, Viewer.guest(), "/library/feed.atom", open.words());
        for (var url : List.of("/sitemap.xml", "/sitemaps/articles-1.xml", "/sitemaps/discussions-1.xml")) {
            findings.nothingElse(who, Viewer.guest(), url, visits.get(viewer, url).words());
        }
        findings.nothingElse(who, viewer, "consents", visits.get(viewer, "/api/v1/me/consents").words());
        findings.nothingElse(who, viewer, "proposals", visits.get(viewer, "/api/v1/proposals").words());
        findings.nothingElse(who, viewer, "proposal", visits.get(viewer, "/api/v1/proposals/1").words());
    }

    private void article(String who, Viewer viewer, Thing article) {
        // To the rules they are all moderators.
        var few = Set.of("staff", "administrator", "silenced").contains(who);
        OF_ONE.stream().filter(url -> !few || url.endsWith("anything")).forEach(url -> one(who, viewer, article, url, filled -> visits.page(viewer, filled)));
        OF_ONE_BY_API.stream().filter(url -> !few || url.endsWith("articles/%d")).forEach(url -> one(who, viewer, article, url, filled -> visits.get(viewer, filled)));
    }

    /** Its recommendation by itself, which readers have and those who work on it do not see before. */
    private void recommendation(String who, Viewer viewer, Thing article) {
        var id = world.recommendations.get(article.id());
        var facts = article.facts().getFirst();
        var read = !WORK.contains(facts.state()) && AccessRules.sees(viewer, facts);
        for (var answer : List.of(visits.page(viewer, "/library/" + article.id() + "/anything/recommendations/" + id),
                visits.get(viewer, "/library/" + article.id() + "/anything/recommendations/" + id + "/cite.bib"),
                visits.get(viewer, "/api/v1/articles/" + article.id() + "/recommendations/" + id))) {
            findings.nothingElse(who, viewer, "recommendation", answer.words());
            findings.same(who, "recommendation of " + article, answer.status(), read ? 200 : 404);
            findings.same(who, "words of the recommendation of " + article, answer.words().contains(article.word()), read);
        }
    }

    private void one(String who, Viewer viewer, Thing article, String url, Function<String, Visits.Answer> ask) {
        var answer = ask.apply(url.formatted(article.id()));
        findings.nothingElse(who, viewer, url, answer.words());
        if (!article.seenBy(viewer)) {
            findings.same(who, url + " of " + article, answer.without(article.id()), never.computeIfAbsent(who + url + answer.text().startsWith("["), key -> ask.apply(url.formatted(NEVER_USED)).without(NEVER_USED)));
        } else if (url.endsWith("anything") || url.endsWith("print") || url.endsWith("articles/%d")) {
            findings.same(who, url + " of " + article, answer.status(), 200);
            var first = AccessRules.sees(viewer, article.facts().getFirst());
            var shown = first ? article : world.shelved.next.stream().filter(next -> next.id() == article.id()).findFirst().orElse(article);
            findings.exactly(who, viewer, url, answer.words(), List.of(shown));
        }
    }
}
