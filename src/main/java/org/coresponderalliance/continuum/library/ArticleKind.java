package org.coresponderalliance.continuum.library;

import java.util.Locale;
import java.util.Optional;

/** Kinds of article. */
public enum ArticleKind {
    BEST_PRACTICE, GUIDANCE, TRIED_AND_DID_NOT_WORK, TEMPLATE, GLOSSARY_ENTRY;

    /** Stable name in URLs and in the API: {@code best-practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the word that people read. */
    public String key() {
        return "library.kind." + name();
    }

    /** The kind with this code, also when written with underscores or in capitals. */
    public static Optional<ArticleKind> of(String code) {
        var name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (var kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether only staff write it, and publish it without approvals. */
    public boolean isGuidance() {
        return this == GUIDANCE;
    }

    /** Whether it tells what was tried in vain: whoever tried it may write it. */
    public boolean isTrial() {
        return this == TRIED_AND_DID_NOT_WORK;
    }

    /** Whether a program can take it over: what others tried in vain and what a word means are not used, but read. */
    public boolean isAdoptable() {
        return this == BEST_PRACTICE || this == GUIDANCE || this == TEMPLATE;
    }

    /** Whether it is made of numbered recommendations, without which it cannot be reviewed. */
    public boolean needsRecommendations() {
        return this == BEST_PRACTICE;
    }
}
