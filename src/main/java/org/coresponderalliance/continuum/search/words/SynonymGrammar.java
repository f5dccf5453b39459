package org.coresponderalliance.continuum.search.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The written form of synonym groups, one on a line:
 *
 * <pre>
 * NNN = term | term          # mean the same
 * NNN => term | term -> term # one-way: who looks for a left one also finds the broader right one
 * term !cs                   # ambiguous, see {@link SynonymTerm#onlyCapitals}
 * term !typed                # never added, see {@link SynonymTerm#onlyTyped}
 * # comment                  # at the end of a group's line it is the group's note
 * </pre>
 */
public final class SynonymGrammar {

    private static final Pattern LINE = Pattern.compile("(\\d{1,6})\\s*(=>|=)\\s*(.+)");
    private static final int LONGEST_TERM = 120;

    private SynonymGrammar() {}

    /** What is wrong with a text in this grammar, and where. */
    public static final class Mistake extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String problem;
        private final String where;

        Mistake(String problem, String where) {
            super(problem + ": " + where);
            this.problem = problem;
            this.where = where;
        }

        /** Whether it stands in this text. */
        public boolean isIn(String text) {
            return !text.isEmpty() && text.contains(where);
        }

        /** Key of the message that says it: {@code search.synonyms.mistake.<problem>}. */
        public String problem() {
            return problem;
        }
    }

    /** All groups of a text. @throws Mistake at the first line that is none, and for a number that is used twice */
    public static List<SynonymGroup> groups(String text) {
        var groups = new ArrayList<SynonymGroup>();
        var numbers = new HashSet<Integer>();
        for (var line : text.lines().toList()) {
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                var group = group(line.strip());
                if (!numbers.add(group.number())) {
                    throw new Mistake("number", line);
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** One group from its parts, as staff edit them. @throws Mistake if a side is empty or a term cannot be used */
    public static SynonymGroup group(int number, String left, String right, String note) {
        var group = new SynonymGroup(number, terms(left), right.isBlank() ? List.of() : terms(right), note.strip());
        if (!group.oneWay() && group.left().size() < 2) {
            throw new Mistake("alone", left);
        }
        return group;
    }

    private static SynonymGroup group(String line) {
        var comment = line.indexOf(" #");
        var note = comment < 0 ? "" : line.substring(comment + 2).strip();
        var parsed = LINE.matcher(comment < 0 ? line : line.substring(0, comment).strip());
        if (!parsed.matches()) {
            throw new Mistake("line", line);
        }
        var sides = parsed.group(3).split("\\s->\\s", -1);
        if (sides.length != (parsed.group(2).equals("=>") ? 2 : 1)) {
            throw new Mistake("sides", line);
        }
        return group(Integer.parseInt(parsed.group(1)), sides[0], sides.length == 2 ? sides[1] : "", note);
    }

    private static List<SynonymTerm> terms(String side) {
        var terms = new ArrayList<SynonymTerm>();
        var keys = new HashSet<String>();
        for (var written : side.split("\\|", -1)) {
            var term = term(written.strip());
            // Spellings that are cut into the same words need standing there only once, but a person may write both.
            if (keys.add(term.key())) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static SynonymTerm term(String written) {
        var words = new ArrayList<>(List.of(written.split("\\s+")));
        var capitals = words.remove("!cs");
        var typed = words.remove("!typed");
        var text = String.join(" ", words);
        var term = new SynonymTerm(text, capitals, typed);
        if (text.isEmpty() || text.length() > LONGEST_TERM || text.contains("!") || term.stems().isEmpty()) {
            throw new Mistake("term", written);
        }
        return term;
    }
}
