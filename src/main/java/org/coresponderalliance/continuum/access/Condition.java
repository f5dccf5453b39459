package org.coresponderalliance.continuum.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which things one viewer may see, or do something to: a rule with the viewer filled in. A value of {@link In} and
 * {@link Is} is an enum's name or an id, never something typed, so it can be written into SQL as it is.
 */
public sealed interface Condition {

    record Always() implements Condition {}

    record Never() implements Condition {}

    /** The field holds one of these names. */
    record In(Field field, Set<String> names) implements Condition {}

    /** The field holds one of these ids. */
    record Is(Field field, Set<Long> ids) implements Condition {}

    record AllOf(List<Condition> parts) implements Condition {}

    record AnyOf(List<Condition> parts) implements Condition {}

    static Condition in(Field field, Iterable<? extends Enum<?>> values) {
        var names = new TreeSet<String>();
        values.forEach(value -> names.add(value.name()));
        return names.isEmpty() ? new Never() : new In(field, Collections.unmodifiableSet(names));
    }

    static Condition is(Field field, Set<Long> ids) {
        return ids.isEmpty() ? new Never() : new Is(field, Collections.unmodifiableSet(new TreeSet<>(ids)));
    }

    /** All of the parts, simplified. */
    static Condition all(Condition... parts) {
        var kept = new ArrayList<Condition>();
        for (var part : parts) {
            switch (part) {
                case Never never -> { return never; }
                case Always _ -> { }
                case AllOf(var inner) -> kept.addAll(inner);
                default -> kept.add(part);
            }
        }
        return kept.isEmpty() ? new Always() : kept.size() == 1 ? kept.getFirst() : new AllOf(List.copyOf(kept));
    }

    /** Any of the parts, simplified. */
    static Condition any(List<Condition> parts) {
        var kept = new ArrayList<Condition>();
        for (var part : parts) {
            switch (part) {
                case Always always -> { return always; }
                case Never _ -> { }
                case AnyOf(var inner) -> kept.addAll(inner);
                default -> kept.add(part);
            }
        }
        return kept.isEmpty() ? new Never() : kept.size() == 1 ? kept.getFirst() : new AnyOf(List.copyOf(kept));
    }

    /**
     * What of this is met for everybody with the same role and groups: all but what is met because a thing is the viewer's own.
     * Together with {@link #personal} it is the whole condition, which holds because no condition is ever negated.
     */
    default Condition impersonal() {
        return switch (this) {
            case Is(var field, var _) when field.isPersonal() -> new Never();
            case AllOf(var parts) -> all(parts.stream().map(Condition::impersonal).toArray(Condition[]::new));
            case AnyOf(var parts) -> any(parts.stream().map(Condition::impersonal).toList());
            default -> this;
        };
    }

    /** What of this is met by things that are in some way the viewer's own: few. */
    default Condition personal() {
        return all(this, any(owned().distinct().toList()));
    }

    private Stream<Condition> owned() {
        return switch (this) {
            case Is(var field, var _) when field.isPersonal() -> Stream.of(this);
            case AllOf(var parts) -> parts.stream().flatMap(Condition::owned);
            case AnyOf(var parts) -> parts.stream().flatMap(Condition::owned);
            default -> Stream.empty();
        };
    }

    /** Whether one thing meets the condition. */
    default boolean test(Facts facts) {
        return switch (this) {
            case Always _ -> true;
            case Never _ -> false;
            case In(var field, var names) -> name(field, facts) instanceof String name && names.contains(name);
            case Is(var field, var ids) when field == Field.REVIEWER -> facts.reviewers().stream().anyMatch(ids::contains);
            case Is(var field, var ids) -> id(field, facts) instanceof Long id && ids.contains(id);
            case AllOf(var parts) -> parts.stream().allMatch(part -> part.test(facts));
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> part.test(facts));
        };
    }

    private static @Nullable String name(Field field, Facts facts) {
        return switch (field) {
            case STATE -> facts.state().name();
            case AUDIENCE -> facts.audience().name();
            case PARENT_STATE -> facts.parent() == null ? null : facts.parent().name();
            default -> throw new IllegalArgumentException(field + " holds an id");
        };
    }

    private static @Nullable Long id(Field field, Facts facts) {
        return switch (field) {
            case GROUP -> facts.group();
            case AUTHOR -> facts.author();
            case PARENT_AUTHOR -> facts.parentAuthor();
            default -> throw new IllegalArgumentException(Objects.toString(field) + " holds a name");
        };
    }
}
