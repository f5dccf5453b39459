package org.coresponderalliance.continuum.shell;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values: what is equal to another if, and only if, all in it is equal, and does not change. These are texts, numbers,
 * enums, times, and records and collections of values. A bean or an entity is none: it can be the same and say something else.
 */
final class ModelValues {

    private static final int OBJECT = 16; // bytes of an object without what is in it, about
    private static final int REFERENCE = 8;

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            var parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
            parts.forEach(part -> part.setAccessible(true));
            return parts;
        }
    };

    private ModelValues() {}

    /**
     * How many bytes a value takes, about.
     *
     * @throws IllegalArgumentException if it, or anything in it, is not a value
     */
    static int size(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT + REFERENCE + length(text);
            case Number number -> OBJECT;
            case Boolean flag -> 0;
            case Character letter -> OBJECT;
            case Enum<?> one -> 0;
            case Temporal time -> OBJECT + REFERENCE;
            case Optional<?> some -> OBJECT + size(some.orElse(null));
            case Map<?, ?> map -> map.entrySet().stream().mapToInt(entry -> OBJECT + size(entry.getKey()) + size(entry.getValue())).sum();
            case Collection<?> all -> OBJECT + all.stream().mapToInt(one -> REFERENCE + size(one)).sum();
            case Record all -> OBJECT + PARTS.get(all.getClass()).stream().mapToInt(part -> REFERENCE + size(part(part, all))).sum();
            default -> throw new IllegalArgumentException(value.getClass().getName() + " is not a value, so nothing can be remembered by it");
        };
    }

    /** As the JVM keeps them: one byte for each character if all are of Latin-1. */
    private static int length(String text) {
        return text.chars().allMatch(letter -> letter <= 0xff) ? text.length() : 2 * text.length();
    }

    private static @Nullable Object part(Method part, Record all) {
        try {
            return part.invoke(all);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
