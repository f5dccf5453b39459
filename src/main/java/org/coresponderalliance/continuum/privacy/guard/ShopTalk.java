package org.coresponderalliance.continuum.privacy.guard;

import java.util.regex.Pattern;

/**
 * Whether a sentence is about members' work and not about somebody they met by it: it has a word such as "webinar" or
 * "curriculum", and none for a person who could be a client or for what happens to one. Who is named there without any cue is
 * a colleague more likely than a client.
 */
final class ShopTalk {

    private static final Terms WORK = Terms.of("work-talk");
    private static final Terms CARE = Terms.of("care-talk");

    private static final Pattern SOMEBODY = Pattern.compile("(?i)\\b(?:he|she|him|her|his|hers|" + Cues.CLIENT + "|" + Cues.KIN + "|subject|woman|lady|guy|boy|girl|kid|teen|male|female|rp)\\b");

    private ShopTalk() {}

    /** @param from of the name, whose own words (Grant, Bill) say nothing here */
    static boolean isAround(Reading reading, int from, int to) {
        return !reading.isPersonal(from) && isAbout(reading, from, to);
    }

    /** The same for a name behind Mr. or Ms., which itself speaks of a person. */
    static boolean isAroundTitle(Reading reading, int from, int to) {
        var sentence = reading.sentences.at(from);
        return !Cues.in(SOMEBODY, reading.text.substring(reading.sentences.start(sentence), reading.sentences.end(sentence))) && isAbout(reading, from, to);
    }

    /** Whether it is told what happens to clients. */
    static boolean isCare(Reading reading, int position) {
        var sentence = reading.sentences.at(position);
        var end = reading.sentences.end(sentence);
        for (int i = reading.wordAt(reading.sentences.start(sentence)); i < reading.words.size() && reading.words.get(i).start() < end; i++) {
            if (CARE.after(reading, i) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(Reading reading, int from, int to) {
        var sentence = reading.sentences.at(from);
        var end = reading.sentences.end(sentence);
        var work = false;
        for (int i = reading.wordAt(reading.sentences.start(sentence)); i < reading.words.size() && reading.words.get(i).start() < end; i++) {
            var start = reading.words.get(i).start();
            if (start >= from && start < to) {
                continue;
            }
            if (CARE.after(reading, i) > i) {
                return false;
            }
            work |= WORK.after(reading, i) > i;
        }
        return work;
    }
}
