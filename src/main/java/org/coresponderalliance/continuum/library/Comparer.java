package org.coresponderalliance.continuum.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.library.Comparison.Block;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Compares two bodies: first their blocks as wholes, then the words within blocks that became each other. A block that
 * stands elsewhere, word for word or nearly, has moved.
 */
final class Comparer {

    /** Blocks of which less than this is the same are different ones, not one that changed. */
    private static final double STILL_THE_SAME_BLOCK = 0.4;
    /** A block that stands elsewhere has moved and was changed if at least this much of it is the same: more, because its place tells nothing. */
    private static final double MOVED_ALTHOUGH_CHANGED = 0.6;
    /** A text that was written anew as a whole has no blocks that moved, and comparing each with each would take long. */
    private static final int MOST_PAIRS = 2_500;
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

    /** What went in one place and came in another is shown once, where it came to, with the words that changed on the way. */
    private static List<Block> moved(List<Block> blocks) {
        var gone = new ArrayList<>(blocks.stream().filter(block -> block.change() == Change.REMOVED).toList());
        var found = new IdentityHashMap<Block, Block>();
        var came = blocks.stream().filter(block -> block.change() == Change.ADDED).toList();
        // Word for word first, so that a block that is only much like another does not take its place.
        came.forEach(block -> meet(block, gone, 1, found));
        if ((long) came.size() * gone.size() <= MOST_PAIRS) {
            came.stream().filter(block -> !found.containsKey(block)).forEach(block -> meet(block, gone, MOVED_ALTHOUGH_CHANGED, found));
        }
        var shown = new ArrayList<Block>();
        for (var block : blocks) {
            if (block.change() != Change.REMOVED || gone.stream().anyMatch(one -> one == block)) {
                var was = found.get(block);
                shown.add(was == null ? block : new Block(block.tag(), Change.MOVED, text(was).equals(text(block)) ? Words.same(text(block))
                        : Words.compared(text(was), text(block)), 0));
            }
        }
        return shown;
    }

    /** Takes the block that resembles this one most out of those that went, if it is at least so much like it. */
    private static void meet(Block came, List<Block> gone, double least, Map<Block, Block> found) {
        @Nullable Block best = null;
        double most = least;
        for (var one : gone) {
            var likeness = likeness(one, came, least);
            if (best == null ? likeness >= most : likeness > most) {
                best = one;
                most = likeness;
            }
        }
        if (best != null) {
            var met = best;
            gone.removeIf(one -> one == met);
            found.put(came, met);
        }
    }

    /** 1 for the same words, 0 for what cannot have become it; words are only compared where less than all of them is enough. */
    private static double likeness(Block gone, Block came, double least) {
        if (!gone.tag().equals(came.tag())) {
            return 0;
        }
        if (text(gone).equals(text(came))) {
            return 1;
        }
        return least < 1 ? Words.likeness(text(gone), text(came)) : 0;
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
