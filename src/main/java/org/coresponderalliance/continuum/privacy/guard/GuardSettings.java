package org.coresponderalliance.continuum.privacy.guard;

import java.util.Set;

/**
 * What staff change of the guard while the site runs. A guard is made anew from changed settings, which takes a moment only.
 *
 * @param disabledRules ids of rules that are off, those of safe patterns included
 * @param wordsToFind words and phrases that are always found: nicknames of frequent callers, names of small places
 * @param wordsToIgnore words and phrases in which names are never found: members, agencies, authors of this field
 */
public record GuardSettings(Set<String> disabledRules, Set<String> wordsToFind, Set<String> wordsToIgnore) {

    public static final GuardSettings DEFAULT = new GuardSettings(Set.of(), Set.of(), Set.of());

    public GuardSettings {
        disabledRules = Set.copyOf(disabledRules);
        wordsToFind = Set.copyOf(wordsToFind);
        wordsToIgnore = Set.copyOf(wordsToIgnore);
    }
}
