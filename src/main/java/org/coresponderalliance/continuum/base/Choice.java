package org.coresponderalliance.continuum.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a few words that somebody outside has to choose from, such as a parameter of the API. */
public final class Choice {

    private Choice() {}

    /**
     * The constant with this name, in upper or lower case.
     *
     * @throws InvalidInput naming the field and listing what can be chosen
     */
    public static <E extends Enum<E>> E of(Class<E> choices, String field, String name) {
        return Arrays.stream(choices.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new InvalidInput(field, refusal(choices)));
    }

    /** What to tell who chose something else. */
    public static Message refusal(Class<?> choices) {
        return Message.of("base.input.choice", Arrays.stream(choices.getEnumConstants()).map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
    }
}
