package org.coresponderalliance.continuum.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.coresponderalliance.continuum.library.Comparison.Block;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Compares two bodies: first their blocks as wholes, then the words within blocks that became each other. A block that
 * stands elsewhere word for word has moved.
 */
final class Comparer {

    /** Blocks of which less than this is the same are different ones, not one that changed. */
    private static final double STILL_THE_SAME_BLOCK = 0.4;
    /** How many unchanged blocks stay on each side of a change, so that a reader knows where they are. */
    private static final int CONTEXT = 1;

    private record Source(String tag, String text) {}

    private final List<Block> blocks = new ArrayList<>();

    private Comparer() {}

    /** What changed between two stored bodies; empty if nothing did. */
    static List<Block> blocks(String beforeHtml, String afterHtml) {
        var before = sources(beforeHtml);
        var after = sources(afterHtml);
        if (before.equals(after)) {
            return List.of();
        }
        var comparer = new Comparer();
        DiffUtils.diff(before, after, true).getDeltas().forEach(comparer::add);
        return shortened(moved(comparer.blocks));
    }

    private static List<Source> sources(String html) {
        var sources = new ArrayList<Source>();
        collect(Jsoup.parseBodyFragment(html).body(), sources);
        return sources;
    }

    /** Paragraphs, headings, items, rows and code, whatever they are wrapped in. */
    private static void collect(Element parent, List<Source> sources) {
        for (var child : parent.children()) {
            switch (child.normalName()) {
                case "ul", "ol", "blockquote", "table", "thead", "tbody" -> collect(child, sources);
                case "li" -> item(child, sources);
                case "hr", "br" -> { }
                default -> add(child.normalName(), child.normalName().equals("pre") ? child.wholeText() : cells(child), sources);
            }
        }
    }

    private static void item(Element item, List<Source> sources) {
        var lists = item.select("> ul, > ol");
        lists.remove();
        add("li", item.text(), sources);
        lists.forEach(list -> collect(list, sources));
    }

    private static String cells(Element element) {
        return element.normalName().equals("tr") ? String.join(" | ", element.children().eachText()) : element.text();
    }

    private static void add(String tag, String text, List<Source> sources) {
        if (!text.isBlank()) {
            sources.add(new Source(tag, text));
        }
    }

    private void add(AbstractDelta<Source> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            delta.getTarget().getLines().forEach(one -> blocks.add(new Block(one.tag(), Change.SAME, Words.same(one.text()), 0)));
        } else {
            pair(delta.getSource().getLines(), delta.getTarget().getLines());
        }
    }

    /** Each new block becomes the first old one, still unused and in order, that is much like it. */
    private void pair(List<Source> before, List<Source> after) {
        int used = 0;
        for (var now : after) {
            int match = like(before, used, now);
            if (match < 0) {
                blocks.add(new Block(now.tag(), Change.ADDED, Words.all(Change.ADDED, now.text()), 0));
                continue;
            }
            removed(before.subList(used, match));
            blocks.add(new Block(now.tag(), Change.CHANGED, Words.compared(before.get(match).text(), now.text()), 0));
            used = match + 1;
        }
        removed(before.subList(used, before.size()));
    }

    private static int like(List<Source> before, int from, Source now) {
        for (int i = from; i < before.size(); i++) {
            if (before.get(i).tag().equals(now.tag()) && Words.likeness(before.get(i).text(), now.text()) >= STILL_THE_SAME_BLOCK) {
                return i;
            }
        }
        return -1;
    }

    private void removed(List<Source> gone) {
        gone.forEach(one -> blocks.add(new Block(one.tag(), Change.REMOVED, Words.all(Change.REMOVED, one.text()), 0)));
    }

    /** What went in one place and came in another, word for word, is shown once, where it came to. */
    private static List<Block> moved(List<Block> blocks) {
        var gone = texts(blocks, Change.REMOVED);
        gone.retainAll(texts(blocks, Change.ADDED));
        return blocks.stream().filter(block -> block.change() != Change.REMOVED || !gone.contains(text(block)))
                .map(block -> block.change() == Change.ADDED && gone.contains(text(block))
                        ? new Block(block.tag(), Change.MOVED, Words.same(text(block)), 0) : block).toList();
    }

    private static HashSet<String> texts(List<Block> blocks, Change change) {
        var texts = new HashSet<String>();
        blocks.stream().filter(block -> block.change() == change).forEach(block -> texts.add(text(block)));
        return texts;
    }

    private static String text(Block block) {
        return block.text().getFirst().text();
    }

    private static List<Block> shortened(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        int skipped = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isNearChange(blocks, i)) {
                skip(kept, skipped);
                skipped = 0;
                kept.add(blocks.get(i));
            } else {
                skipped++;
            }
        }
        skip(kept, skipped);
        return kept;
    }

    private static boolean isNearChange(List<Block> blocks, int at) {
        return blocks.subList(Math.max(0, at - CONTEXT), Math.min(blocks.size(), at + CONTEXT + 1)).stream()
                .anyMatch(block -> block.change() != Change.SAME);
    }

    private static void skip(List<Block> kept, int skipped) {
        if (skipped > 0) {
            kept.add(new Block("p", Change.SAME, List.of(), skipped));
        }
    }
}
