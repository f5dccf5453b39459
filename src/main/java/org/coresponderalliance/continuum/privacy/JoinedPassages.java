package org.coresponderalliance.continuum.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.privacy.guard.Finding;

/** Several texts read as one, as their readers do, and the way back from a place in the whole to its own text. */
final class JoinedPassages {

    /** As between paragraphs, so that no sentence and no name goes on from one text into the next. */
    private static final String BETWEEN = "\n\n";

    record Local(Passage passage, int start, int end) {}

    private final List<Passage> passages;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;

    JoinedPassages(List<Passage> passages) {
        this.passages = passages.stream().filter(passage -> !passage.text().isBlank()).toList();
        var joined = new StringBuilder();
        for (var passage : this.passages) {
            if (!joined.isEmpty()) {
                joined.append(BETWEEN);
            }
            starts.add(joined.length());
            joined.append(passage.text());
        }
        text = joined.toString();
    }

    String text() {
        return text;
    }

    /** Where a finding begins, cut at the end of its passage; empty where it covers nothing of one. */
    Optional<Local> at(Finding finding) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            if (starts.get(i) <= finding.start()) {
                var passage = passages.get(i);
                var start = finding.start() - starts.get(i);
                var end = Math.min(finding.end() - starts.get(i), passage.text().length());
                return start < end ? Optional.of(new Local(passage, start, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
