package org.coresponderalliance.continuum.privacy.guard;

import java.util.BitSet;
import java.util.List;

/** A draft while it is read: its text after normalization, its words and sentences, and what is known to be safe in it. */
final class Reading {

    final Draft draft;
    final Traced traced;
    final String text;
    final List<Word> words;
    final Sentences sentences;
    private final BitSet safe = new BitSet();
    private final BitSet noName = new BitSet();
    private final BitSet personal;

    Reading(Draft draft) {
        this.draft = draft;
        traced = Normalization.of(draft.text());
        text = traced.toString();
        words = Words.of(text);
        sentences = new Sentences(text);
        personal = new BitSet(sentences.count());
        Cues.PERSON.each(text, cue -> personal.set(sentences.at(cue.start())));
    }

    /** Nothing is found that lies within. */
    void markSafe(int from, int to) {
        safe.set(from, to);
        noName.set(from, to);
    }

    /** No name is found that touches it; numbers are. */
    void markNoName(int from, int to) {
        noName.set(from, to);
    }

    boolean isSafe(int from, int to) {
        return safe.nextClearBit(from) >= to;
    }

    boolean isNoName(int from, int to) {
        var next = noName.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Whether the sentence speaks of somebody who could be a client. */
    boolean isPersonal(int position) {
        return personal.get(sentences.at(position));
    }

    /** What stands before, at most so many characters and no further than the sentence. */
    String before(int position, int most) {
        return text.substring(Math.max(sentences.start(sentences.at(position)), position - most), position);
    }

    String after(int position, int most) {
        var last = Math.max(0, position - 1);
        return text.substring(position, Math.max(position, Math.min(sentences.end(sentences.at(last)), position + most)));
    }

    /** The word that begins there or after; the number of words if there is none. */
    int wordAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String between(int word, int next) {
        return text.substring(words.get(word).end(), words.get(next).start());
    }
}
