package org.coresponderalliance.continuum.library;

import java.util.List;
import org.coresponderalliance.continuum.base.Markdown;

/**
 * Where a passage that somebody spoke about stands now. It stays where it is whatever changes around it; a passage that was
 * itself changed is recognized as long as it is much like what it was, and else is gone.
 */
final class PassageAnchor {

    /** What became of it. */
    enum Found { AS_IT_WAS, CHANGED, GONE }

    /** @param index among the passages; -1 where it is gone */
    record Place(int index, Found found) {}

    private static final Place GONE = new Place(-1, Found.GONE);
    /** Passages of which less than this is the same are different ones. */
    private static final double STILL_THE_SAME = 0.5;

    private PassageAnchor() {}

    /**
     * @param passages of the revision that is worked on
     * @param part     in which it stood
     * @param passage  as it was
     * @param selected the words of it that are meant; as long as these still stand there, nothing that matters has changed
     */
    static Place find(List<ReviewedPassage> passages, String part, String passage, String selected, Markdown markdown) {
        double most = 0;
        int best = -1;
        for (int i = 0; i < passages.size(); i++) {
            var one = passages.get(i);
            if (!one.part().equals(part)) {
                continue;
            }
            if (one.markdown().equals(passage)) {
                return new Place(i, Found.AS_IT_WAS);
            }
            // A recommendation or variation is followed by its id, the title stands alone: what was one is that one.
            var likeness = one.isNamed() ? 1 : Words.likeness(passage, one.markdown());
            if (likeness >= STILL_THE_SAME && likeness > most) {
                most = likeness;
                best = i;
            }
        }
        if (best < 0) {
            return GONE;
        }
        return new Place(best, !selected.isEmpty() && says(passages.get(best), selected, markdown) ? Found.AS_IT_WAS : Found.CHANGED);
    }

    /** Whether these words stand in the passage as its readers see it, however its lines are broken. */
    static boolean says(ReviewedPassage passage, String selected, Markdown markdown) {
        return oneLine(markdown.render(passage.markdown()).text()).contains(oneLine(selected)) || oneLine(passage.markdown()).contains(oneLine(selected));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
