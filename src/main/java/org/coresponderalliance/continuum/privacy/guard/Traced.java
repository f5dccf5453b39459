package org.coresponderalliance.continuum.privacy.guard;

import java.util.Arrays;

/** A text made from another one, each character with the place in the other that it comes from. */
final class Traced {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Traced(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[Math.max(16, capacity)];
        ends = new int[starts.length];
    }

    void append(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    /** Takes over a stretch of another text as it is. */
    void append(Traced other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.text.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    /** Puts one character in the place of a stretch of another text. */
    void replace(Traced other, int from, int to, char c) {
        append(c, other.starts[from], other.ends[to - 1]);
    }

    CharSequence chars() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** Where the character comes from. */
    int start(int index) {
        return starts[index];
    }

    /** Where a stretch ends that ends before the character. */
    int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    void set(int index, char c) {
        text.setCharAt(index, c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
