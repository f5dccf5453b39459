package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Standing;

/**
 * What a thing's standing makes of the score of its words: a few factors, multiplied. Each has its bounds, and all together stay between
 * {@link #LEAST} and {@link #MOST}, so that an old thing that says what was asked comes before a good one that says something else.
 */
public final class Standings {

    /** What has been replaced is still there to be looked up, behind all that is nearly as good. */
    public static final float LEAST = 0.3f;
    /** Less than a second word that fits brings. */
    public static final float MOST = 1.5f;
    private static final int CODES = 1 << Standing.TIMELESS_BITS;
    private static final int MOST_SHARED = 3;
    private static final int MONTHS = 64;
    private static final int MOST_FACETS = 30;

    /**
     * One factor of a thing.
     *
     * @param key end of a message's key; {@code detail} what the message needs to know
     */
    public record Times(String key, String detail, float factor) {}

    private Standings() {}

    /**
     * All that change anything.
     *
     * @param month  of now, as {@link Standing#month} counts
     * @param shared in how many facets it is for work like the viewer's
     */
    public static List<Times> of(Standing standing, int month, int shared) {
        var all = new ArrayList<Times>();
        add(all, "kind", standing.kind().code(), kind(standing.kind()));
        add(all, "accepted", "", standing.accepted() ? 1.15f : 1);
        add(all, "age", standing.age().name().toLowerCase(java.util.Locale.ROOT), age(standing.age()));
        add(all, "evidence", String.valueOf(standing.evidence()), evidence(standing.evidence()));
        add(all, "adopters", String.valueOf(standing.adopters()), adopters(standing.adopters()));
        var months = standing.month() == 0 ? Integer.MAX_VALUE : Math.max(0, month - standing.month());
        add(all, "recent", String.valueOf(months), recent(months));
        add(all, "fit", String.valueOf(shared), fit(shared));
        return all;
    }

    /** The product of all factors, within its bounds. */
    public static float product(List<Times> factors) {
        return bounded(unbounded(factors));
    }

    /** A product within the bounds. */
    public static float bounded(float product) {
        return Math.clamp(product, LEAST, MOST);
    }

    /** By all that a code can say of a thing but its month, the product without recency and bounds. */
    public static float[] timeless() {
        var table = new float[CODES];
        for (int code = 0; code < CODES; code++) {
            table[code] = code >> 7 < Kind.values().length ? unbounded(of(Standing.of(code), 0, 0)) : 1;
        }
        return table;
    }

    /** By how many months ago a thing was published, what its recency multiplies; what is older counts as the last one. */
    public static float[] recency() {
        var table = new float[MONTHS];
        for (int months = 0; months < MONTHS; months++) {
            table[months] = recent(months);
        }
        return table;
    }

    /** Of somebody's work by value which of its facets it belongs to, as a bit. */
    public static Map<String, Integer> bits(Set<String> work) {
        var facets = new HashMap<String, Integer>();
        var bits = new HashMap<String, Integer>();
        work.stream().filter(Standings::isOfWork).sorted().forEach(value ->
                bits.put(value, facets.computeIfAbsent(value.substring(0, value.indexOf('/')), facet -> 1 << Math.min(MOST_FACETS, facets.size()))));
        return bits;
    }

    private static float unbounded(List<Times> factors) {
        var product = 1f;
        for (var times : factors) {
            product *= times.factor();
        }
        return product;
    }

    /**
     * Laws, funding and names change, so newer things are a little better; most questions stay the same for years.
     *
     * @param months how many ago it was published
     */
    public static float recent(int months) {
        return months <= 3 ? 1.06f : months <= 12 ? 1.04f : months <= 36 ? 1.02f : 1;
    }

    /**
     * What is for work like one's own is more likely to help; but good practice comes from everywhere, so it is little, and it has an end.
     *
     * @param shared in how many facets
     */
    public static float fit(int shared) {
        return 1 + 0.02f * Math.min(MOST_SHARED, shared);
    }

    /** In how many facets a thing with these values is for such work. Topics say what it is about, not for whom. */
    public static int shared(Collection<String> values, Set<String> likeness) {
        return (int) values.stream().filter(likeness::contains).filter(Standings::isOfWork).map(value -> value.substring(0, value.indexOf('/'))).distinct().count();
    }

    /** Whether a value says what work is like. */
    public static boolean isOfWork(String value) {
        return !value.startsWith("topic/");
    }

    /**
     * A recommendation says in one sentence what its article says at length, so its words weigh more than they should; a program that does a thing is
     * no answer to how it is done. A member's profile is so short that a word in it weighs twice what it does in a discussion, and who knows about a thing
     * is not what was asked; whoever is looked for by name still comes first, since names are rare and stand in titles.
     */
    private static float kind(Kind kind) {
        return switch (kind) {
            case RECOMMENDATION -> 0.8f;
            case PROGRAM -> 0.7f;
            case MEMBER -> 0.3f;
            default -> 1;
        };
    }

    /** Whoever finds an article that is replaced or withdrawn, wants the one that holds; what is due for review may still hold, but nobody has said so. */
    private static float age(Standing.Age age) {
        return switch (age) {
            case CURRENT -> 1;
            case REVIEW_DUE -> 0.85f;
            case SUPERSEDED -> 0.5f;
            case RETIRED -> 0.45f;
        };
    }

    /** The field has few trials, so evidence chooses among what fits equally well. */
    private static float evidence(int evidence) {
        return 1 + 0.03f * evidence;
    }

    /** What others do is worth looking at first. Steps, so that being much used does not make a thing ever more found and more used. */
    private static float adopters(int adopters) {
        return 1 + 0.03f * adopters;
    }

    private static void add(List<Times> all, String key, String detail, float factor) {
        if (factor != 1) {
            all.add(new Times(key, detail, factor));
        }
    }
}
