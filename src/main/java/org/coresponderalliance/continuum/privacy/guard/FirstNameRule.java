package org.coresponderalliance.continuum.privacy.guard;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.privacy.guard.NameReader.Need;

/** One name alone, where something is said of a person: "Marcus was off his meds", "we drove Ramirez home". */
record FirstNameRule(RuleInfo info) implements Rule {

    private static final Pattern DOES = Pattern.compile("(?:,? (?:who|whose|whom)\\b| (?:was|is|has|had|said|says|told|tells|called|calls|asked|asks|went|goes|came|comes|took|takes|started|stopped|refused|lives|lived|wanted|wants|got|gets|kept|keeps|left|showed|agreed|calmed|cried|yelled|threatened|jumped|barricaded|walked|ran|stayed|stays|needs|needed|thinks|thought|felt|feels|hears|heard|sees|saw|lost|missed|relapsed|overdosed|died|passed|tried|let|gave|broke|looked|sat|swung|grabbed|pulled|punched|fought|resisted|admitted|denied|reported|reports|isn't|wasn't|hasn't|didn't|doesn't|won't|would|could|can|did|does|will|just|never|always|finally|still|already|later|then|again|moved|slept|sleeps|used|uses|drinks|drank|spent|met|opened|answered|made|sounded|seemed|became|began|turned|turns|hit|signed|had|accepted|declined|talked|screamed|disclosed|stated|texted|pointed|recognized|remembered|hung|locked|threw|handed|decompensated|paced|barely|actually|only|apologized|eventually)\\b)");
    private static final Pattern UNDERGOES = Pattern.compile("(?i)(?:^|[\\s(\"])(?:with|told|asked|saw|met|about|drove|transported|visited|called|took|got|found|knew|know|knows|knowing|helped|see|seen|seeing|let|gave|give|and|when|because|that|if|since|after|before|while|until|where|for|to|where's|tell|said|placed|arrested|cuffed|handcuffed|detained|approached|calmed|evicted|convinced|against|near|from|checked on|behind|between|around|engaged|engage|remember|remembered|but|so|escorted|admitted|assessed|linked|connected|brought|kept|left|served|buried|lost|like|housed|referred|moved|heard|by|toward|towards|reached|picked up|restrained|tased|revived|narcanned|contact|contacted|interviewed|screened) $");

    @Override
    public void find(Reading reading, Consumer<Hit> hits) {
        var names = new NameReader(reading);
        var lexicon = Lexicon.get();
        for (int i = 0; i < reading.words.size(); ) {
            var end = names.end(i, Need.KNOWN);
            var word = reading.words.get(i);
            if (end == i + 1 && !word.isAllCapitals() && !word.isInitial() && word.text().length() > 1 && !lexicon.isOrdinary(word.lower()) && !lexicon.isPlace(word.lower())
                    && !reading.isNoName(word.start(), word.end()) && !BareNameRule.isTitleCase(reading, word.start()) && isPerson(reading, i, lexicon.isFirst(word.lower()))) {
                hits.accept(new Hit(word.start(), word.end(), info, info.action()));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isPerson(Reading reading, int index, boolean first) {
        var word = reading.words.get(index);
        var after = DOES.matcher(reading.text).region(word.end(), reading.text.length());
        var does = after.lookingAt();
        var undergoes = UNDERGOES.matcher(reading.before(word.start(), 16)).find();
        // A surname can be a firm or a town; a first name seldom is anything else.
        return first ? does || undergoes : (does || undergoes) && reading.isPersonal(word.start());
    }
}
