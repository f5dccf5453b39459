package org.coresponderalliance.continuum.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.search.words.Concept.Alternative;
import org.junit.jupiter.api.Test;

class ExpansionTests {

    private static final SynonymIndex SYNONYMS = new SynonymIndex(SynonymGrammarTests.first());

    @Test
    void synonymsCountLessThanWhatWasTyped() {
        assertThat(only("welfare check").alternatives()).extracting(Alternative::text)
                .contains("wellness check", "CWB").doesNotContain("welfare check");
        assertThat(only("welfare check").alternatives()).allSatisfy(added -> assertThat(added.weight()).isEqualTo(0.7f));
    }

    @Test
    void theLongestTermIsTaken() {
        assertThat(concepts("mobile crisis team funding")).extracting(Concept::typed).containsExactly("mobile crisis team", "funding");
    }

    @Test
    void pluralsAndHyphensDoNotMatter() {
        assertThat(added("co responders")).contains("coresponder");
        assertThat(added("Co-Responder")).contains("coresponder");
        assertThat(added("welfare checks")).contains("wellness check");
    }

    @Test
    void oneStatesHoldFindsHoldsInGeneralButNotAnotherStates() {
        assertThat(added("5150")).containsExactly("involuntary hold");
        assertThat(only("5150").alternatives().getFirst().weight()).isEqualTo(0.5f);
        assertThat(added("Baker Act")).containsExactly("involuntary hold");
    }

    @Test
    void holdsInGeneralFindThoseOfAllStates() {
        assertThat(added("involuntary hold")).contains("psychiatric hold", "5150", "Baker Act", "Section 12", "TDO", "section 136");
        assertThat(added("civil commitment")).contains("involuntary hold", "5150", "Baker Act");
        assertThat(only("involuntary hold").alternatives()).filteredOn(one -> one.text().equals("Baker Act")).first()
                .returns(0.5f, Alternative::weight);
    }

    @Test
    void aBareNumberOfAnotherStateNeedsTheMatterBesideIt() {
        assertThat(only("involuntary hold").alternatives()).filteredOn(one -> one.text().equals("2013")).first().returns(true, Alternative::helped);
        assertThat(only("involuntary hold").alternatives()).filteredOn(one -> one.text().equals("Baker Act")).first().returns(false, Alternative::helped);
    }

    @Test
    void anAmbiguousAcronymCountsInCapitals() {
        assertThat(added("ACT")).contains("assertive community treatment");
        assertThat(added("act")).isEmpty();
        assertThat(concepts("how to act on scene").stream().flatMap(concept -> concept.alternatives().stream())).isEmpty();
    }

    @Test
    void anAmbiguousAcronymCountsBesideAHelperWord() {
        assertThat(concepts("hot team")).first().satisfies(concept -> assertThat(texts(concept)).contains("homeless outreach team"));
        assertThat(concepts("lead program")).first().satisfies(concept -> assertThat(texts(concept)).contains("deflection"));
        assertThat(concepts("cit intervention")).first().satisfies(concept -> assertThat(texts(concept)).contains("Memphis model"));
        assertThat(concepts("hot weather")).allSatisfy(concept -> assertThat(texts(concept)).isEmpty());
    }

    @Test
    void aWordMayHaveBeenMeantAsAnAcronym() {
        assertThat(SYNONYMS.acronym("mat")).hasValue("MAT");
        assertThat(SYNONYMS.acronym("Lead")).hasValue("LEAD");
        assertThat(SYNONYMS.acronym("MAT")).as("is one").isEmpty();
        assertThat(SYNONYMS.acronym("cover")).as("is no acronym").isEmpty();
        assertThat(SYNONYMS.acronym("how to act")).isEmpty();
    }

    @Test
    void whoWritesAllInCapitalsMeansNoAcronym() {
        assertThat(concepts("WHO WILL ACT FIRST").stream().flatMap(concept -> concept.alternatives().stream())).isEmpty();
    }

    @Test
    void anAmbiguousAcronymIsAddedOnlyAsAnAcronym() {
        assertThat(only("assertive community treatment").alternatives()).filteredOn(one -> one.text().equals("ACT")).first()
                .returns(true, Alternative::acronym);
        assertThat(only("assertive community treatment").alternatives()).filteredOn(one -> one.text().equals("PACT")).first()
                .returns(false, Alternative::acronym);
    }

    @Test
    void aTermThatIsOutOfUseIsUnderstoodButNeverAdded() {
        assertThat(added("excited delirium")).contains("severe agitation");
        assertThat(added("severe agitation")).doesNotContain("excited delirium", "ExDS");
    }

    @Test
    void aWordThatSaysSomethingElseInMostTextsIsNeverAdded() {
        assertThat(added("body armor")).contains("ballistic vest").doesNotContain("stage", "cover");
        for (var group : SynonymGrammarTests.all()) {
            assertThat(group.left()).filteredOn(term -> !term.onlyTyped()).extracting(SynonymTerm::text)
                    .doesNotContain("stage", "cover", "hold", "record", "chart", "release", "match", "sample", "office", "ride", "drive", "visit", "loss", "hearing");
        }
    }

    @Test
    void aWordThatOtherGroupsWriteAsTwoIsInThoseGroupsToo() {
        var groups = new SynonymIndex(SynonymGrammar.groups("1 = deescalation | slow it down\n2 = de-escalation | calming"));

        assertThat(Expansion.concepts(List.of("deescalation"), groups).getFirst().alternatives()).extracting(Alternative::text)
                .containsExactlyInAnyOrder("slow it down", "de-escalation", "calming");
        assertThat(Expansion.concepts(List.of("de", "escalation"), groups).getFirst().alternatives()).extracting(Alternative::text)
                .containsExactlyInAnyOrder("slow it down", "deescalation", "calming");
    }

    @Test
    void andInMostQueriesCountsOnlyBesideAWordOfItsGroup() {
        assertThat(added("cover")).isEmpty();
        assertThat(added("contact and cover")).contains("body armor");
        assertThat(concepts("safety cover").getLast().alternatives()).extracting(Alternative::text).contains("scene safety");
    }

    @Test
    void wordsThatSayNothingFallAway() {
        assertThat(concepts("what do you do when the ED refuses")).extracting(Concept::typed).containsExactly("ED", "refuses");
        assertThat(concepts("who is it")).extracting(Concept::typed).containsExactly("who", "is", "it");
    }

    @Test
    void codesStayInOnePiece() {
        assertThat(concepts("42 CFR Part 2")).extracting(Concept::typed).containsExactly("42 CFR Part 2");
        assertThat(concepts("form H2011 cost")).extracting(Concept::typed).contains("H2011");
        assertThat(concepts("9.41 removal")).extracting(Concept::typed).containsExactly("9.41", "removal");
        assertThat(added("10-96")).contains("EDP");
    }

    @Test
    void theWordsOfATermThatSaySomethingAreItsParts() {
        assertThat(Concept.telling("release of information")).containsExactly("release", "information");
        assertThat(Concept.telling("42 CFR Part 2")).containsExactly("CFR");
        assertThat(Concept.telling("72-hour hold")).containsExactly("hour", "hold");
    }

    @Test
    void beingSectionedIsUnderstoodButNoSectionIsLookedForWhereAHoldIs() {
        assertThat(added("sectioned")).contains("involuntary hold");
        assertThat(added("involuntary hold")).contains("section 136").doesNotContain("sectioned");
    }

    private static List<Concept> concepts(String query) {
        return Expansion.concepts(QueryText.parse(query).words(), SYNONYMS);
    }

    private static Concept only(String query) {
        assertThat(concepts(query)).hasSize(1);
        return concepts(query).getFirst();
    }

    private static List<String> added(String query) {
        return texts(only(query));
    }

    private static List<String> texts(Concept concept) {
        return concept.alternatives().stream().map(Alternative::text).toList();
    }

    @Test
    void aParticleGoesWithItsWordApartAndJoined() {
        assertThat(Expansion.concepts(List.of("drop", "off", "center"), new SynonymIndex(List.of()))).extracting(Concept::typed).containsExactly("drop", "center");
        assertThat(Expansion.concepts(List.of("walk", "in"), new SynonymIndex(List.of()))).singleElement()
                .satisfies(walk -> assertThat(walk.alternatives()).extracting(Concept.Alternative::text).containsExactly("walk in", "walkin"));
        assertThat(Expansion.concepts(List.of("clinician", "in", "court"), new SynonymIndex(List.of()))).extracting(Concept::typed).containsExactly("clinician", "court");
    }
}
