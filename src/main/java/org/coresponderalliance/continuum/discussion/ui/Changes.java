package org.coresponderalliance.continuum.discussion.ui;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.Collectors;

/** Shows how one text became another: words that were added and taken away, as HTML. */
final class Changes {

    private static final DiffRowGenerator WORDS = DiffRowGenerator.create().showInlineDiffs(true).mergeOriginalRevised(true).inlineDiffByWord(true)
            .oldTag((tag, opens) -> opens ? "\u0001" : "\u0002").newTag((tag, opens) -> opens ? "\u0003" : "\u0004").build();

    private Changes() {}

    /** Escaped, with {@code del} and {@code ins} around what changed. */
    static String html(String before, String after) {
        var rows = WORDS.generateDiffRows(lines(before), lines(after));
        return rows.stream().map(DiffRow::getOldLine).collect(Collectors.joining("\n"))
                .replace("\u0001", "<del>").replace("\u0002", "</del>").replace("\u0003", "<ins>").replace("\u0004", "</ins>");
    }

    private static List<String> lines(String text) {
        return text.replaceAll("[\u0001-\u0004]", "").lines().toList();
    }
}
