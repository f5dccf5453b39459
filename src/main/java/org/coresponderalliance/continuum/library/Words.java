package org.coresponderalliance.continuum.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.coresponderalliance.continuum.library.Comparison.Piece;

/** Compares two short texts word by word. */
final class Words {

    /** A word with the white space behind it, or one sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’]+\\s*|[^\\p{L}\\p{N}'’]\\s*");

    private Words() {}

    static List<Piece> same(String text) {
        return List.of(new Piece(Change.SAME, text));
    }

    static List<Piece> all(Change change, String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(change, text));
    }

    static List<Piece> compared(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var pieces = new Pieces();
        DiffUtils.diff(old, now, true).getDeltas().forEach(delta -> {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(Change.SAME, delta.getTarget().getLines());
            } else {
                pieces.add(Change.REMOVED, delta.getSource().getLines());
                pieces.add(Change.ADDED, delta.getTarget().getLines());
            }
        });
        return pieces.list;
    }

    /** How much of two texts is the same, from 0 to 1. */
    static double likeness(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var changed = DiffUtils.diff(old, now).getDeltas().stream()
                .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size()).sum();
        return old.isEmpty() && now.isEmpty() ? 1 : 1 - (double) changed / (old.size() + now.size());
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    private static final class Pieces {

        final List<Piece> list = new ArrayList<>();

        void add(Change change, List<String> tokens) {
            if (!tokens.isEmpty()) {
                list.add(new Piece(change, String.join("", tokens)));
            }
        }
    }
}
