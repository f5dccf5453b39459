package org.coresponderalliance.continuum.privacy.guard;

import java.util.BitSet;
import java.util.List;

/** A draft while it is read: its text after normalization, its words and sentences, and what is known to be safe in it. */
final class Reading {

    private static final int LABEL = 160;

    final Draft draft;
    final Traced traced;
    final String text;
    final List<Word> words;
    final Sentences sentences;
    /** Where words and numbers begin. */
    final int[] starts;
    /** Where a digit follows within the length of a label and what stands between it and its number. */
    final BitSet nearDigits;
    private final BitSet safe = new BitSet();
    private final BitSet noName = new BitSet();
    private final BitSet personal;
    private final BitSet shouted;
    private final BitSet title;

    Reading(Draft draft) {
        this.draft = draft;
        traced = Normalization.of(draft.text());
        text = traced.toString();
        words = Words.of(text);
        starts = Anchored.starts(text);
        nearDigits = nearDigits(text);
        sentences = new Sentences(text);
        personal = new BitSet(sentences.count());
        shouted = new BitSet(sentences.count());
        title = new BitSet(sentences.count());
        letters();
        Cues.PERSON.each(this, cue -> personal.set(sentences.at(cue.start())));
    }

    private static BitSet nearDigits(String text) {
        var near = new BitSet(text.length());
        var done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                near.set(Math.max(done, i - LABEL), i + 1);
                done = i + 1;
            }
        }
        return near;
    }

    /** Sentences all in capitals, and headings in which every word has one: there a capital says nothing. */
    private void letters() {
        var capitals = new int[sentences.count()];
        var shouts = new int[sentences.count()];
        var all = new int[sentences.count()];
        var any = new int[sentences.count()];
        var told = new BitSet(sentences.count());
        var loud = 0;
        var counted = 0;
        for (var word : words) {
            if (word.text().length() > 1) {
                any[sentences.at(word.start())] += word.isAllCapitals() ? 1 : -4;
            }
            if (word.text().length() > 3) {
                counted++;
                loud += word.isAllCapitals() ? 1 : 0;
                var sentence = sentences.at(word.start());
                all[sentence]++;
                capitals[sentence] += word.isCapitalized() ? 1 : 0;
                shouts[sentence] += word.isAllCapitals() ? 1 : 0;
                if (!word.isCapitalized() && NameContext.isVerb(word.lower())) {
                    told.set(sentence); // in a heading a verb has a capital too
                }
            }
        }
        var log = counted >= 4 && loud * 5 >= counted * 3;
        for (int i = 0; i < all.length; i++) {
            shouted.set(i, all[i] >= 2 ? shouts[i] * 5 >= all[i] * 4 : any[i] >= (log ? 1 : 3));
            title.set(i, all[i] >= 4 && capitals[i] * 4 >= all[i] * 3 && !shouted.get(i) && !told.get(i));
        }
    }

    /** Whether the sentence is all in capitals. */
    boolean isShouted(int position) {
        return shouted.get(sentences.at(position));
    }

    /** Whether it is a heading in which every word has a capital. */
    boolean isTitle(int position) {
        return title.get(sentences.at(position));
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

    /** The sentence before the one that a place is in; empty if that is the first. */
    String sentenceBefore(int position) {
        var sentence = sentences.at(position);
        return sentence == 0 ? "" : text.substring(sentences.start(sentence - 1), sentences.end(sentence - 1));
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
