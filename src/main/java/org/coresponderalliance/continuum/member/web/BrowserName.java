package org.coresponderalliance.continuum.member.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people would call a browser, from what it says about itself. Browsers name those that they descend from too, so the
 * order matters; more than family and system is not worth keeping.
 */
final class BrowserName {

    private static final Map<String, String> FAMILIES = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet",
            "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "CrOS", "ChromeOS",
            "Windows", "Windows", "Mac OS", "Mac", "Linux", "Linux");

    private BrowserName() {}

    /** "Firefox on Windows"; empty where nothing of it is known. */
    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var family = first(FAMILIES, said);
        var system = first(SYSTEMS, said);
        return family.isEmpty() || system.isEmpty() ? family + system : family + " on " + system;
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream().filter(name -> said.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }
}
