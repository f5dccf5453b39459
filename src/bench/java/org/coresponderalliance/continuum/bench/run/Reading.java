package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponderalliance.continuum.bench.load.Answer;
import org.coresponderalliance.continuum.bench.load.Refused;
import org.coresponderalliance.continuum.bench.load.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to read at the site, found over the API as a guest: so everything that is measured can be read by everybody.
 *
 * @param discussions of 20 posts where there are enough, else of the numbers nearest to it
 * @param all         as many discussions as were looked through, the latest first
 * @param others      discussions that are not among the first, to be replied to
 * @param categories  addresses of their pages
 * @param articles    addresses of their pages
 */
public record Reading(List<Thread> discussions, List<Thread> all, List<Thread> others, List<String> categories, List<String> articles) {

    /** A discussion, all of whose posts stand on its page. */
    public record Thread(long id, String url, String title, int posts) {}

    private static final int POSTS = 20;
    private static final int WANTED = 200;
    private static final int OTHERS = 400;
    /** More than any cache of pages is meant to keep. */
    private static final int MANY = 10_000;
    private static final int PAGES = 400;
    private static final int FIT_ON_A_PAGE = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Reading of(Web web) throws IOException, InterruptedException {
        var all = threads(web);
        var fit = all.stream().filter(thread -> thread.posts() == POSTS).limit(WANTED).toList();
        var near = all.stream().sorted(Comparator.comparingInt(thread -> Math.abs(thread.posts() - POSTS))).limit(WANTED / 20).toList();
        var discussions = fit.size() >= near.size() ? fit : near;
        var others = all.stream().filter(thread -> !discussions.contains(thread)).limit(OTHERS).toList();
        var categories = new ArrayList<String>();
        json(web.get("/api/v1/categories")).forEach(category -> {
            if (category.path("discussions").asLong() > 0) {
                categories.add(category.path("url").asString());
            }
        });
        var articles = new ArrayList<String>();
        json(web.get("/api/v1/articles?limit=100")).path("items").forEach(article -> articles.add(article.path("url").asString()));
        if (discussions.isEmpty() || categories.isEmpty() || articles.isEmpty()) {
            throw new Refused("a guest finds %d discussions, %d categories and %d articles at the site, too few to measure"
                    .formatted(discussions.size(), categories.size(), articles.size()));
        }
        return new Reading(discussions, all, others, categories, articles);
    }

    private static List<Thread> threads(Web web) throws IOException, InterruptedException {
        var threads = new ArrayList<Thread>();
        var fit = 0;
        var after = "";
        for (int page = 0; page < PAGES && (fit < WANTED || threads.size() < MANY); page++) {
            var answer = json(web.get("/api/v1/discussions?limit=100" + after));
            for (var one : answer.path("items")) {
                var posts = one.path("lastNumber").asInt();
                // Where a post was taken away, its number is still in the count.
                if (posts == one.path("replies").asInt() + 1 && posts <= FIT_ON_A_PAGE && !one.path("locked").asBoolean()) {
                    threads.add(new Thread(one.path("id").asLong(), one.path("url").asString(), one.path("title").asString(), posts));
                    fit += posts == POSTS ? 1 : 0;
                }
            }
            if (answer.path("next").isNull()) {
                break;
            }
            after = "&after=" + URLEncoder.encode(answer.path("next").asString(), StandardCharsets.UTF_8);
        }
        return threads;
    }

    static JsonNode json(Answer answer) {
        return JSON.readTree(answer.expect(200).body());
    }
}
