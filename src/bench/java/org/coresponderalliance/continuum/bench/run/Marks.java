package org.coresponderalliance.continuum.bench.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.bench.load.Answer;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.OpenPage;
import org.coresponderalliance.continuum.bench.load.Refused;

/** By what the driver knows in an answer that it is the page that was asked for. */
public final class Marks {

    /** Once for each post, in HTML. */
    private static final byte[] POST = Bytes.of("class=\"read\" id=\"post-");
    /** The same within a message to the application, which is JSON. */
    private static final byte[] POST_SENT = Bytes.of("class=\\\"read\\\" id=\\\"post-");
    /** Once for each row of a list. */
    private static final byte[] ROW = Bytes.of("data-item");
    private static final byte[] NO_HITS = Bytes.of("card empty");
    private static final byte[] READY = Bytes.of("\"state\":\"READY\"");
    private static final byte[] TOTAL = Bytes.of("\"total\":");
    private static final byte[] HIT = Bytes.of("\"excerptHtml\":");
    private static final byte[] RELATED = Bytes.of("\"related\":");
    private static final int HITS = 20;
    private static final Pattern OTHERS = Pattern.compile("\"more\":(\\d+)");
    private static final byte[] SUGGESTION = Bytes.of("\"label\":");
    private static final byte[] ARTICLE = Bytes.of("<article");

    private Marks() {}

    public static void posts(Answer answer, int expected) {
        var count = posts(answer);
        if (count != expected) {
            throw new Refused("%d posts instead of %d in %s".formatted(count, expected, answer.asked()));
        }
    }

    /**
     * A page that was opened has its posts in the first HTML; the application then shows just these, or was sent as many.
     * Where it did neither, a browser would have to ask once more, and that would not have been measured.
     */
    public static void opened(OpenPage page, int expected) {
        posts(page.first(), expected);
        if (!page.adoptsFirst()) {
            posts(page.last(), expected);
        }
    }

    /** How many posts came with the answer. */
    public static int posts(Answer answer) {
        return Math.max(Bytes.count(answer.body(), POST), Bytes.count(answer.body(), POST_SENT));
    }

    public static void rows(Answer answer) {
        answer.expectSome(ROW);
    }

    public static void article(Answer answer) {
        answer.expectSome(ARTICLE);
    }

    /** A page with hits, or one that says that there are none. */
    public static void searchPage(Answer answer) {
        if (!answer.has(ROW) && !answer.has(NO_HITS)) {
            throw new Refused("neither hits nor that there are none in " + answer.asked());
        }
    }

    /** As many hits as there must be by the number that is told with them; some may stand for others of their discussion. */
    public static void searchResults(Answer answer) {
        answer.expectSome(READY);
        var expected = (int) Math.min(Bytes.firstNumber(answer.body(), TOTAL), HITS);
        // What is related stands behind them, and is in no count.
        var behind = Bytes.find(answer.body(), RELATED, 0);
        var shown = Bytes.count(behind < 0 ? answer.body() : Arrays.copyOf(answer.body(), behind), HIT);
        if (shown != expected && (shown == 0 || shown > expected || shown + others(answer) < expected)) {
            throw new Refused("%d hits instead of %d in %s".formatted(shown, expected, answer.asked()));
        }
    }

    private static int others(Answer answer) {
        return OTHERS.matcher(new String(answer.body(), StandardCharsets.UTF_8)).results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }

    public static void suggestions(Answer answer) {
        answer.expectSome(SUGGESTION);
    }
}
