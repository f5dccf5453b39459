package org.coresponderalliance.continuum.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What templates made of equal models before. A fragment is found by the whole model of which it was made, never by whom or
 * when it was made for: so nobody is shown anything that their own model would not have given them, and nothing has to be
 * let go of when something changes. The model must consist of values, see {@link ModelValues}.
 */
@Component
class RememberedFragments {

    /** What nobody was shown for so long goes from memory: above all what was erased meanwhile. */
    private static final Duration UNSEEN = Duration.ofMinutes(10);
    private static final int ENTRY = 200; // bytes that an entry takes beside its model and text, about

    private final Cache<Key, String> texts;

    /** @param size how much memory they may take, their models included; 0 remembers nothing */
    RememberedFragments(@Value("${continuum.pages.fragments:32MB}") DataSize size) {
        this.texts = Caffeine.newBuilder().maximumWeight(size.toBytes()).expireAfterAccess(UNSEEN)
                .weigher((Key key, String text) -> ENTRY + key.size + ModelValues.size(text)).build();
    }

    /**
     * The fragment, taken from memory or made.
     *
     * @param make draws it from the model and from nothing else that could be another for somebody else, or at another time
     * @throws IllegalArgumentException if something in the model is not a value
     */
    String get(String template, String fragment, Map<String, ?> model, Supplier<String> make) {
        var key = new Key(template, fragment, model);
        var known = texts.getIfPresent(key);
        if (known == null) {
            key.size = ModelValues.size(model);
            known = make.get();
            texts.put(key, known);
        }
        return known;
    }

    /** How many bytes they take by now, about. */
    long bytes() {
        texts.cleanUp();
        return texts.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Knows its hash, which takes as long as the model is large and is asked for several times. */
    private static final class Key {

        private final String template;
        private final String fragment;
        private final Map<String, ?> model;
        private final int hash;
        private int size;

        private Key(String template, String fragment, Map<String, ?> model) {
            this.template = template;
            this.fragment = fragment;
            this.model = model;
            this.hash = (template.hashCode() * 31 + fragment.hashCode()) * 31 + model.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && template.equals(key.template) && fragment.equals(key.fragment)
                    && model.equals(key.model);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
