package org.coresponderalliance.continuum.privacy.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the engine, from the module's message bundle, which it reads without Spring. */
final class GuardTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.privacy", Locale.ROOT);

    private GuardTexts() {}

    /** @throws java.util.MissingResourceException if the bundle has no such text */
    static String get(String key) {
        return TEXTS.getString(key);
    }

    static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
