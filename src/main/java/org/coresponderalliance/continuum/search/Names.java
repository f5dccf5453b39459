package org.coresponderalliance.continuum.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Names as people type them: without regard to case, accents and signs, and not always whole. */
public final class Names {

    private Names() {}

    /**
     * What is called so: what has exactly this name or, where nothing has, each name of which every typed word begins a word.
     *
     * @param names the names that a thing goes by
     */
    public static <T> List<T> called(String typed, Collection<T> things, Function<T, Collection<String>> names) {
        var words = words(typed);
        var exactly = things.stream().filter(thing -> names.apply(thing).stream().anyMatch(name -> words(name).equals(words))).toList();
        return exactly.isEmpty() ? beginning(typed, things, names) : exactly;
    }

    /** Each thing with a name of which every typed word begins a word; nothing for no word. */
    public static <T> List<T> beginning(String typed, Collection<T> things, Function<T, Collection<String>> names) {
        var words = words(typed);
        return words.isEmpty() ? List.of() : things.stream().filter(thing -> names.apply(thing).stream().anyMatch(name -> begins(words(name), words))).toList();
    }

    /** The words of a name, small and without accents: {@code lead_agency} has those of “Lead agency”. */
    public static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean begins(List<String> name, List<String> typed) {
        return typed.stream().allMatch(word -> name.stream().anyMatch(whole -> whole.startsWith(word)));
    }
}
