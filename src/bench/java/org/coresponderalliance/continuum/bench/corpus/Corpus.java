package org.coresponderalliance.continuum.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.Article;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.Category;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.Post;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.Section;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.Topic;
import org.coresponderalliance.continuum.bench.corpus.JsonLines.User;

/**
 * Writes an archive of invented discussions and articles, the same bytes for the same size. The posts stand in the order in
 * which they were written, so that those of one discussion are scattered over the file, as in a real community.
 */
public final class Corpus {

    /** What an article is to be about, before it is written. */
    private record Planned(int category, List<String> theme, String title) {}

    private record Last(int post, long at, int user) {}

    private final Path folder;
    private final CorpusSize size;
    private final List<String> vocabulary;
    private final List<List<String>> themes;
    private final InventedText text;
    private final PythonRandom random = new PythonRandom(Vocabulary.SEED + 20);
    private final int[] firstPosts;
    private final Last[] lastPosts;

    private Corpus(Path folder, CorpusSize size) {
        this.folder = folder;
        this.size = size;
        var words = new Vocabulary();
        vocabulary = words.words();
        themes = words.themes(size.categories());
        text = new InventedText(vocabulary, new PythonRandom(Vocabulary.SEED + 10));
        firstPosts = new int[size.topics() + 1];
        lastPosts = new Last[size.topics() + 1];
    }

    /** Writes users, categories, topics, posts and articles as JSON Lines into the folder, which is made where it is missing. */
    public static void write(Path folder, CorpusSize size) throws IOException {
        Files.createDirectories(folder);
        new Corpus(folder, size).write();
    }

    /** {@code FOLDER SIZE}: with the size s, m or l, or as {@code POSTS TOPICS ARTICLES [USERS [CATEGORIES]]}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), size(List.of(arguments).subList(1, arguments.length)));
    }

    private static CorpusSize size(List<String> arguments) {
        if (arguments.size() == 1) {
            return CorpusSize.named(arguments.getFirst());
        }
        var numbers = arguments.stream().map(Integer::valueOf).toList();
        return new CorpusSize(numbers.get(0), numbers.get(1), numbers.get(2), numbers.size() > 3 ? numbers.get(3) : 2_000,
                numbers.size() > 4 ? numbers.get(4) : 40);
    }

    private void write() throws IOException {
        writeUsers();
        writeCategories();
        var skeleton = new Skeleton(size, themes, random);
        writePosts(skeleton);
        writeTopics(skeleton);
        writeArticles(skeleton);
    }

    private void writeUsers() throws IOException {
        try (var file = new JsonLines(folder.resolve("users.jsonl"))) {
            for (int id = 1; id <= size.users(); id++) {
                file.write(new User(id, vocabulary.get(2000 + id) + id, "u" + id + "@example.org", Skeleton.FROM - 1 + id, text.line(6, List.of())));
            }
        }
    }

    private void writeCategories() throws IOException {
        try (var file = new JsonLines(folder.resolve("categories.jsonl"))) {
            for (int id = 1; id <= size.categories(); id++) {
                var theme = themes.get(id - 1);
                file.write(new Category(id, InventedText.capitalized(theme.get(0)) + " and " + theme.get(1), text.line(12, theme)));
            }
        }
    }

    private void writePosts(Skeleton skeleton) throws IOException {
        try (var file = new JsonLines(folder.resolve("posts.jsonl"))) {
            int id = 0;
            for (var entry : skeleton.posts()) {
                file.write(post(++id, entry, skeleton.topics().get(entry.topic() - 1).theme()));
                if (entry.sequence() == 0) {
                    firstPosts[entry.topic()] = id;
                }
                lastPosts[entry.topic()] = new Last(id, (long) entry.at(), entry.user());
            }
        }
    }

    private Post post(int id, Skeleton.Entry entry, List<String> theme) {
        var body = text.body(text.length(entry.sequence() == 0 ? 90 : 57, .85, 3, 1500), theme);
        if (entry.sequence() > 0 && text.random().random() < .12) {
            body = "> " + text.paragraph(12, theme) + "\n\n" + body;
        }
        return new Post(id, entry.topic(), entry.user(), entry.sequence(), (long) entry.at(), (int) random.exponential(.7), body);
    }

    private void writeTopics(Skeleton skeleton) throws IOException {
        try (var file = new JsonLines(folder.resolve("topics.jsonl"))) {
            for (var topic : skeleton.topics()) {
                file.write(topic(topic, skeleton.count(topic.id()), lastPosts[topic.id()]));
            }
        }
    }

    private Topic topic(Skeleton.Topic topic, int count, Last last) {
        var title = title(text.length(5, .4, 2, 12), topic.theme());
        var tagged = text.random().between(0, 3);
        var tags = text.random().sample(themes.get(topic.category() - 1).subList(0, 30), tagged);
        return new Topic(topic.id(), topic.category(), topic.user(), (long) topic.at(), count, title, tags, firstPosts[topic.id()], last.post(),
                last.at(), last.user(), count * 17 + (int) random.exponential(.01));
    }

    private String title(int length, List<String> theme) {
        var words = new ArrayList<>(text.words(length, theme));
        words.addAll(text.random().sample(theme, 2));
        return InventedText.capitalized(String.join(" ", words));
    }

    private void writeArticles(Skeleton skeleton) throws IOException {
        var planned = planned(skeleton);
        try (var file = new JsonLines(folder.resolve("articles.jsonl"))) {
            for (int id = 1; id <= planned.size(); id++) {
                file.write(article(id, planned));
            }
        }
    }

    private List<Planned> planned(Skeleton skeleton) {
        var titles = new HashSet<String>();
        return IntStream.range(0, size.articles()).mapToObj(i -> {
            var category = skeleton.category();
            var theme = skeleton.theme(category);
            String title;
            do {
                title = title(2, theme);
            } while (!titles.add(title));
            return new Planned(category, theme, title);
        }).toList();
    }

    private Article article(int id, List<Planned> all) {
        var planned = all.get(id - 1);
        var sections = new ArrayList<Section>();
        for (int left = text.length(350, .8, 40, 6000); left > 0;) {
            var length = Math.min(left, text.random().between(60, 180));
            sections.add(section(length, planned.theme(), all));
            left -= length;
        }
        return new Article(id, planned.category(), random.between(1, size.users()), planned.title(),
                (long) random.uniform(Skeleton.FROM, Skeleton.TO), sections);
    }

    private Section section(int length, List<String> theme, List<Planned> all) {
        var body = text.body(length, theme);
        var links = IntStream.range(0, text.random().between(0, 3)).mapToObj(i -> all.get(text.random().below(all.size())).title()).toList();
        return new Section(InventedText.capitalized(text.line(3, theme)), body, links);
    }
}
