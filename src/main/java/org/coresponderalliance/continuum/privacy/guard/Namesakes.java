package org.coresponderalliance.continuum.privacy.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.ArrayList;

/** A name that was found once is found wherever it stands again, in full or in part. */
final class Namesakes {

    static final RuleInfo INFO = RuleInfo.of("name.again", "name.bare", Action.WARN, Reason.NAME_BARE, "45 CFR 164.514(b)(2)(i)(A); once a client's name, always");

    private Namesakes() {}

    static List<Hit> of(Reading reading, List<Hit> hits) {
        Set<String> known = new HashSet<>();
        for (var hit : hits) {
            if (hit.isName()) {
                for (int i = reading.wordAt(hit.start()); i < reading.words.size() && reading.words.get(i).end() <= hit.end(); i++) {
                    var word = reading.words.get(i).lower();
                    if (word.length() > 2 && !Lexicon.get().isOrdinary(word) && !Lexicon.get().isPlace(word)) {
                        known.add(word);
                    }
                }
            }
        }
        var found = new ArrayList<Hit>();
        if (!known.isEmpty()) {
            for (var word : reading.words) {
                if (word.isCapitalized() && known.contains(word.lower()) && !reading.isNoName(word.start(), word.end())) {
                    found.add(new Hit(word.start(), word.end(), INFO, INFO.action()));
                }
            }
        }
        return found;
    }
}
