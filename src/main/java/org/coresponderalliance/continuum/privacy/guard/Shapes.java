package org.coresponderalliance.continuum.privacy.guard;

/** Parts that the patterns of several rules are put together from. */
final class Shapes {

    /** Between a label and its number: "MRN is:", "case no. #", "account number ending in". */
    static final String LINK = "(?:'s\\b)?(?: ?\\([^)\\n\\d]{1,20}\\))?(?:[\\s:#=.,(\\[\"'-]{0,3}(?:numbers?|num|no|nbr|id|ids|end(?:ing|s)?(?: in| with)?|is|was|of|came back(?: as)?|reads?|says?|assigned|given|on file|listed(?: as)?|shown|noted|it is|=)\\b){0,3}[\\s:#=.,()\\[\"'/-]{0,4}\\.{0,12}";

    /** The same, but something must say that a number follows. */
    static final String NUMBER_LINK = "[\\s:=.,(-]{0,3}(?:#|(?:numbers?|num|no|nbr|id)\\b)(?:[\\s:#=.,(-]{0,3}(?:is|was)\\b)?[\\s:#=.,()-]{0,4}";

    /** A number with letters before and in it, in up to four groups. */
    static final String ID = "(?:[A-Z]{1,5}-?|(?-i:[A-Z]{1,5}) )?\\d[A-Z0-9]{0,15}(?:[-/]?[A-Z0-9]{1,12}|[ -]\\d{2}[A-Z0-9]{0,10}){0,3}\\b";

    static final String MONTH = "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
    static final String NUMERIC_DATE = "\\d{1,4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,4}";
    static final String WRITTEN_DATE = MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:of )?\\d{2,4})?|\\d{1,2}(?:(?:st|nd|rd|th)?[ -](?:of )?)?" + MONTH + "(?:[,-]? ?\\d{2,4})?";
    static final String DATE = "(?:" + NUMERIC_DATE + "|" + WRITTEN_DATE + ")";
    static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    private Shapes() {}
}
