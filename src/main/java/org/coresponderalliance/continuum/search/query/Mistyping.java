package org.coresponderalliance.continuum.search.query;

/**
 * How easily one word is typed for another. A letter is left out, doubled or exchanged with its neighbor, or the key beside it is hit, far more often
 * than any other letter is typed: so "hoaring" is meant as "hoarding" rather than as "hearing", although one letter is wrong in both.
 */
final class Mistyping {

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String VOWELS = "aeiouy";
    /** A letter left out or doubled, two that have changed places, the key beside. */
    private static final double EASY = 1;
    /** A letter too many. */
    private static final double EXTRA = 1.2;
    /** Vowels are mistaken by those who write as they speak. */
    private static final double VOWEL = 1.1;
    private static final double ANY = 1.5;

    private Mistyping() {}

    /** The sum of the mistakes, as in the distance of Damerau and Levenshtein, each with what it costs; both words in small letters. */
    static double cost(String typed, String meant) {
        var costs = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? EASY * (i + j) : step(costs, typed, meant, i, j);
            }
        }
        return costs[typed.length()][meant.length()];
    }

    private static double step(double[][] costs, String typed, String meant, int i, int j) {
        var least = costs[i - 1][j - 1] + letter(typed.charAt(i - 1), meant.charAt(j - 1));
        var doubled = i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2);
        least = Math.min(least, Math.min(costs[i - 1][j] + (doubled ? EASY : EXTRA), costs[i][j - 1] + EASY));
        var exchanged = i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
        return exchanged ? Math.min(least, costs[i - 2][j - 2] + EASY) : least;
    }

    private static double letter(char typed, char meant) {
        if (typed == meant) {
            return 0;
        }
        return isBeside(typed, meant) ? EASY : VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0 ? VOWEL : ANY;
    }

    private static boolean isBeside(char one, char other) {
        for (var row : KEYS) {
            if (row.indexOf(one) >= 0 && row.indexOf(other) >= 0) {
                return Math.abs(row.indexOf(one) - row.indexOf(other)) == 1;
            }
        }
        return false;
    }
}
