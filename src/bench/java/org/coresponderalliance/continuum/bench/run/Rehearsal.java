package org.coresponderalliance.continuum.bench.run;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.coresponderalliance.continuum.bench.load.Scenario;
import org.coresponderalliance.continuum.bench.load.User;
import org.coresponderalliance.continuum.bench.load.Web;

/**
 * Does at a site with the sample community what guests, members and programs do, for a while and without measuring it. The
 * JVM of that site then knows which of its code is used and how, and writes this into the AOT cache (JEP 515), so that the
 * next one need not find it out in its first minutes.
 *
 * <p>Part of {@code ./continuum run}, which compiles it from its sources alone: it needs what the application brings, nothing
 * that the tests bring.
 */
final class Rehearsal {

    private static final int PEOPLE = 3;
    /** Pages beside those that are measured. */
    private static final List<String> PAGES = List.of("/", "/library", "/members", "/programs", "/search?q=consent", "/notifications");

    private Rehearsal() {}

    /** @param arguments the address of the site; for how many seconds */
    public static void main(String... arguments) throws Exception {
        try (var web = new Web(URI.create(arguments[0]))) {
            var people = people(web);
            var until = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(Collections.nCopies(PEOPLE, (Callable<String>) () -> act(people, until)))) {
                    System.out.println(done.get());
                }
            }
        }
    }

    private static List<Scenario> people(Web web) throws Exception {
        var accounts = new Accounts(web, Tokens.of(web));
        var reading = Reading.of(web);
        var words = Words.of("sample");
        var all = new ArrayList<Measured>();
        all.addAll(new GuestScenarios(web, reading, words).all());
        all.addAll(new MemberScenarios(accounts, reading, words).all());
        all.addAll(new ApiScenarios(web, accounts, reading, words).all());
        var scenarios = new ArrayList<>(all.stream().filter(measured -> !measured.name().equals(ApiScenarios.FOUND)).map(Measured::scenario).toList());
        scenarios.add(number -> lookingAround(accounts, reading, number));
        return scenarios;
    }

    private static User lookingAround(Accounts accounts, Reading reading, int number) throws Exception {
        var page = accounts.browser(number).open("/discussions");
        var addresses = new ArrayList<>(reading.articles());
        addresses.addAll(PAGES);
        return () -> page.navigate(GuestScenarios.any(addresses));
    }

    /** One after the other, as often as the time allows. @return how often it went well, and how often not */
    private static String act(List<Scenario> scenarios, long until) throws Exception {
        var users = new ArrayList<User>();
        for (var scenario : scenarios) {
            users.add(scenario.user(users.size()));
        }
        var done = 0;
        var refused = 0;
        while (System.nanoTime() < until) {
            for (var user : users) {
                try {
                    user.act();
                    user.tidy();
                    done++;
                } catch (InterruptedException e) {
                    throw e;
                } catch (Exception wrong) {
                    // Others reply meanwhile, so there are more posts than were counted. The site has worked all the same.
                    refused++;
                }
            }
        }
        return done + " done, " + refused + " refused";
    }
}
