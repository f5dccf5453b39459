package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes drafts in the habits of a style. */
final class Writer {

    private final Texts texts;
    private final Dice dice;

    Writer(Texts texts, Dice dice) {
        this.texts = texts;
        this.dice = dice;
    }

    /** What it wrote: the text with its labels. */
    record Written(String text, List<LabelledSpan> spans) {}

    /**
     * @param about templates that the draft is about, in their order
     * @param length about how many characters it is to have, 0 for nothing but what it is about
     * @param clean whether nothing around may look like an identifier
     */
    Written write(Style style, List<String> about, int length, boolean clean) {
        var lower = style.does("lower") && dice.chance(60);
        var pieces = new ArrayList<Piece>();
        about.forEach(template -> pieces.add(piece(style, template, lower)));
        var size = pieces.stream().flatMap(piece -> piece.parts().stream()).mapToInt(part -> part.text().length()).sum();
        var kept = 0;
        while (size < length) {
            var more = piece(style, around(style, clean), lower);
            size += more.parts().getFirst().text().length();
            // What it is about stays in order and gets company before, between and behind.
            pieces.add(dice.between(Math.min(kept++, pieces.size()), pieces.size()), more);
        }
        if (length > 0) {
            pieces.addFirst(piece(style, dice.draw(style.templates("open")), lower));
            pieces.add(piece(style, dice.draw(style.templates("close")), lower));
        }
        return lay(style, pieces);
    }

    private String around(Style style, boolean clean) {
        var roll = dice.between(1, 100);
        if (roll <= 45) {
            return dice.draw(style.templates("talk"));
        }
        if (roll <= 80 || clean && roll <= 92) {
            return dice.draw(texts.common().get("ordinary"));
        }
        return dice.draw(texts.common().get(roll <= 92 ? "negative" : "paragraph"));
    }

    private Piece piece(Style style, String template, boolean lower) {
        var values = new Values(texts, dice);
        var piece = Piece.of(template, values::fill);
        if (piece.isShouted()) {
            piece = piece.mapAll(text -> text.toUpperCase(Locale.ROOT));
        }
        if (style.does("nopunctuation")) {
            piece = piece.mapPlain(text -> text.replaceAll("[.,;:?!]+(?=\\s|$)", ""));
        }
        if (style.does("typos")) {
            piece = piece.mapPlain(this::mistype);
        }
        if (style.does("lower")) {
            piece = lower ? piece.mapAll(text -> text.toLowerCase(Locale.ROOT)) : piece.mapPlain(text -> text.toLowerCase(Locale.ROOT));
        }
        return piece.mapLabelled(this::disguise);
    }

    private Piece.Part disguise(Piece.Part part) {
        var type = String.valueOf(part.type());
        if (type.startsWith("quasi.") || !dice.chance(type.startsWith("name.") ? 6 : 14)) {
            return part;
        }
        return new Piece.Part(Disguise.fitting(type, dice).apply(part.text(), dice), part.type());
    }

    private String mistype(String text) {
        var changed = new StringBuilder();
        for (var word : text.split("(?<= )")) {
            if (word.matches("[a-z]{5,} ?") && dice.chance(5)) {
                var at = dice.between(1, 3);
                word = dice.chance(50) ? word.substring(0, at) + word.substring(at + 1) : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            }
            changed.append(word);
        }
        return changed.toString();
    }

    private Written lay(Style style, List<Piece> pieces) {
        var page = new Page();
        var quotedFrom = style.does("quoted") && pieces.size() > 1 ? dice.between(1, pieces.size() - 1) : Integer.MAX_VALUE;
        var untilBreak = dice.between(2, 5);
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i == quotedFrom) {
                page.add("\n\n" + new Values(texts, dice).fill("On {weekday}, {date}, {rank} {last} <desk@{orgmail}> wrote:") + "\n");
            }
            if (i >= quotedFrom) {
                page.addQuoted(piece);
                continue;
            }
            var line = style.does("bullets") || piece.isShouted();
            if (line) {
                page.startLine();
            }
            if (style.does("bullets") && i > 0) {
                page.add("- ");
            }
            page.add(piece);
            page.add(line ? "\n" : --untilBreak <= 0 ? "\n\n" : " ");
            untilBreak = untilBreak <= 0 ? dice.between(2, 5) : untilBreak;
        }
        return new Written(page.text(), page.spans());
    }
}
