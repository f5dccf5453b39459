package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.util.List;
import org.coresponderalliance.continuum.bench.load.Browser;
import org.coresponderalliance.continuum.bench.load.Web;

/** Those who use the site: a member in any number of browsers, and members with access tokens. */
final class Accounts {

    static final List<String> WITH_TOKENS = List.of("member@example.org", "staff@example.org");

    private static final String MEMBER = WITH_TOKENS.getFirst();
    static final String PASSWORD = "try-continuum";

    private final Web web;
    private final List<String> tokens;

    Accounts(Web web, List<String> tokens) {
        this.web = web;
        this.tokens = tokens;
    }

    /** A new browser in which the member has signed in. */
    Browser browser(int number) throws IOException, InterruptedException {
        return Browser.signIn(web, MEMBER, PASSWORD);
    }

    String token(int number) {
        return tokens.get(number % tokens.size());
    }
}
