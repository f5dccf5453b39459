package org.coresponderalliance.continuum.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Checks the fields of a form one by one, so that a person hears of everything that is wrong at once. */
public final class FieldErrors {

    private final Map<String, Message> wrong = new LinkedHashMap<>();

    /** What the check gives; the other value where it refuses, which is remembered. */
    public <T> T check(Supplier<T> check, T otherwise) {
        try {
            return check.get();
        } catch (InvalidInput invalid) {
            invalid.fields().forEach(wrong::putIfAbsent);
            return otherwise;
        }
    }

    /** As {@link #check(Supplier, Object)} for a text, which is empty where it is refused. */
    public String text(Supplier<String> check) {
        return check(check, "");
    }

    public void add(String field, Message message) {
        wrong.putIfAbsent(field, message);
    }

    /** @throws InvalidInput naming all fields that were refused, if any was */
    public void refuse() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
