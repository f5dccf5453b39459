package org.coresponderalliance.continuum.base;

import java.util.List;

/**
 * A text for a person, by its key in the message bundles and the values that go into it. Kept apart from its wording, so
 * that a screen, the API and a mail can each say it in the reader's language.
 *
 * @param key  key in {@code messages/*.properties}
 * @param args values for the placeholders, in order
 */
public record Message(String key, List<Object> args) {

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
