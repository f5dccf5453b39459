package org.coresponderalliance.continuum.shell.ui;

import java.util.Map;

/**
 * What somebody did on a page: the {@code data-action} of the control and what stood beside it. Comes from a browser, so
 * nothing in it is to be believed: services check it as they check the API.
 *
 * @param name the action
 * @param data the control's other {@code data-} attributes and, of a form, its fields
 */
public record PageAction(String name, Map<String, String> data) {

    public String text(String key) {
        return data.getOrDefault(key, "");
    }

    /** The value as a number; 0, which no thing has as its number, where it is none. */
    public long number(String key) {
        var value = text(key);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }
}
