package org.coresponderalliance.continuum.bench.guard;

import java.util.ArrayList;
import java.util.List;

/** Text that grows, with the places of its labels. */
final class Page {

    private static final String QUOTE = "> ";
    private static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();
    private final List<LabelledSpan> spans = new ArrayList<>();

    int length() {
        return text.length();
    }

    void startLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.setCharAt(text.length() - 1, '\n');
        }
    }

    void add(String plain) {
        text.append(plain);
    }

    void add(Piece piece) {
        for (var part : piece.parts()) {
            var start = text.length();
            text.append(part.text());
            if (part.type() != null) {
                spans.add(LabelledSpan.of(start, text.length(), part.type(), piece.template()));
            }
        }
    }

    /** As a mail program quotes: lines of a fixed width, which may part a name or a number with spaces. */
    void addQuoted(Piece piece) {
        text.append(QUOTE);
        var column = QUOTE.length();
        for (var part : piece.parts()) {
            var start = text.length();
            for (var word : part.text().split("(?<= )")) {
                if (column + word.stripTrailing().length() > WIDTH) {
                    var moved = text.length() == start;
                    text.append('\n').append(QUOTE);
                    column = QUOTE.length();
                    start = moved ? text.length() : start;
                }
                text.append(word);
                column += word.length();
            }
            if (part.type() != null) {
                spans.add(LabelledSpan.of(start, text.length(), part.type(), piece.template()));
            }
        }
        text.append('\n');
    }

    String text() {
        return text.toString().stripTrailing();
    }

    List<LabelledSpan> spans() {
        return List.copyOf(spans);
    }
}
