package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one revision of an article to another.
 *
 * @param title           the words of the title; null where it is the same
 * @param summary         the words of the summary; null where it is the same
 * @param recommendations all of them if one changed, as they stand in the later revision, those that went at the end
 * @param variations      all of them if one changed, in the same order
 * @param body            its blocks; runs of unchanged ones away from any change are left out
 * @param references      only those that came or went
 */
public record Comparison(int from, int to, @Nullable List<Piece> title, @Nullable List<Piece> summary, List<Recommendation> recommendations,
                         List<Variation> variations, List<Block> body, List<List<Piece>> references) {

    /** What became of a part. */
    public enum Change { SAME, CHANGED, ADDED, REMOVED, MOVED }

    /** Some words that stayed, came or went. */
    public record Piece(Change change, String text) {}

    /**
     * A recommendation, followed by its id and not by its number.
     *
     * @param position  its number in the later revision; in the earlier one if it went
     * @param movedFrom its number in the earlier revision where that was another; else 0
     * @param details   strength, evidence and basis where they changed
     */
    public record Recommendation(long id, int position, Change change, int movedFrom, List<Piece> text, List<Detail> details) {}

    /**
     * A variation, followed by its id, whatever it is called.
     *
     * @param name    the words of its name
     * @param details in whose place it stands, where it applies and its sources where these changed
     */
    public record Variation(long id, Change change, List<Piece> name, List<Piece> text, List<Detail> details) {

        /** What it is called in the later revision; in the earlier one if it went. */
        public String called() {
            return name.stream().filter(piece -> change == Change.REMOVED || piece.change() != Change.REMOVED).map(Piece::text).collect(Collectors.joining());
        }
    }

    /** @param what {@code strength}, {@code evidence}, {@code basis}, {@code outcomes}, {@code varies}, {@code applies} or {@code sources} */
    public record Detail(String what, String before, String after) {}

    /**
     * A paragraph, heading, list item or row of the body.
     *
     * @param tag     its HTML element
     * @param skipped how many unchanged blocks are left out here; the block has no text then
     */
    public record Block(String tag, Change change, List<Piece> text, int skipped) {}

    /** What changed, part by part and in few words: "Recommendation 2", "3 passages". */
    public List<Message> touched() {
        var touched = new ArrayList<Message>();
        if (title != null) {
            touched.add(Message.of("library.touched.title"));
        }
        if (summary != null) {
            touched.add(Message.of("library.touched.summary"));
        }
        recommendations.stream().filter(one -> one.change() != Change.SAME)
                .forEach(one -> touched.add(Message.of("library.touched.recommendation." + one.change(), one.position())));
        variations.stream().filter(one -> one.change() != Change.SAME)
                .forEach(one -> touched.add(Message.of("library.touched.variation." + one.change(), one.called())));
        var passages = body.stream().filter(block -> block.change() != Change.SAME).count();
        if (passages > 0) {
            touched.add(Message.of("library.touched.passages", passages));
        }
        if (!references.isEmpty()) {
            touched.add(Message.of("library.touched.sources"));
        }
        return touched;
    }

    public boolean isSame() {
        return title == null && summary == null && recommendations.isEmpty() && variations.isEmpty() && body.isEmpty() && references.isEmpty();
    }
}
