package org.coresponderalliance.continuum.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.InvalidInput;

/** What an access token may be used for; never for more than its owner may do. */
public enum Scope {
    /** Reading all that the owner sees. */
    READ,
    /** Asking, replying, editing and all else that members do. */
    WRITE,
    /** Beside the others, the work of moderators and staff, for owners who are such. Without it, a token writes as any member does. */
    MODERATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names separated by commas or spaces, as {@code read,write}. @throws InvalidInput naming the field {@code scopes} */
    public static Set<Scope> parse(String codes) {
        var scopes = new TreeSet<Scope>();
        for (var code : codes.strip().split("[,\\s]+")) {
            scopes.add(Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst()
                    .orElseThrow(() -> new InvalidInput("scopes", "member.token.unknownScope", code)));
        }
        return scopes;
    }

    public static String codes(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(","));
    }
}
