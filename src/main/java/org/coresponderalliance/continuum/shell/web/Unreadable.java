package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;

/**
 * What could not be read of a request: parameters that are not UTF-8, or all of a form that is too long.
 *
 * @param address names of parameters in the address
 * @param form    names of fields in the form that was sent
 */
public record Unreadable(Set<String> address, Set<String> form, boolean tooLong) {

    private static final Unreadable NOTHING = new Unreadable(Set.of(), Set.of(), false);

    public static Unreadable in(HttpServletRequest request) {
        return request.getAttribute(Unreadable.class.getName()) instanceof Unreadable some ? some : NOTHING;
    }

    void tell(HttpServletRequest request) {
        request.setAttribute(Unreadable.class.getName(), this);
    }

    /** All names. */
    public Set<String> names() {
        var names = new TreeSet<>(address);
        names.addAll(form);
        return names;
    }
}
