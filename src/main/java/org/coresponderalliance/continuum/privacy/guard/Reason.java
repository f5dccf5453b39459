package org.coresponderalliance.continuum.privacy.guard;

/** Why a finding matters, in one sentence for the author. */
enum Reason {
    SSN("A Social Security or tax number identifies one person for life; it never belongs here."),
    RECORD("A record number leads anyone with access to that system straight to one person's file."),
    HEALTH_PLAN("A Medicare, Medicaid or insurance number identifies one person and their care."),
    ACCOUNT("An account or card number identifies one person and can be misused."),
    LICENSE("A driver's license, passport or other document number identifies one person."),
    VEHICLE("A plate or VIN leads to the owner of the vehicle."),
    CJIS("Numbers from criminal justice systems may not leave them, whoever asks."),
    CJIS_HIT("Even saying that a criminal justice record exists can break CJIS rules."),
    CASE("A case or incident number leads to a report with names and an address."),
    BIRTH("A full date of birth, with little else, identifies a person."),
    PHONE("A phone or fax number leads to one person or household."),
    OWN_CONTACT("This looks like your own contact data; the site shows members how to reach you without it."),
    EMAIL("An e-mail address leads to one person."),
    LINK("A personal profile or a news report shows who it was."),
    NETWORK("A network address can be traced to one household."),
    DEVICE("A serial number leads to whoever has the device."),
    ADDRESS("A street address says where somebody lives or where it happened."),
    ZIP("A ZIP code narrows a person down to a neighborhood."),
    BADGE("A badge or employee number identifies one colleague."),
    BIOMETRIC("A fingerprint, DNA or other biometric record identifies one person."),
    NAME_CUED("This looks like the name of a client or of somebody close to one."),
    NAME_BARE("This looks like a person's name; if it is a client or somebody close to one, it must go."),
    LISTED("Your staff asked to be careful with this word."),
    AGE("Together with the rest of this story an exact age narrows down who it was; an age band does as well."),
    OLD_AGE("Ages over 89 are so rare that they count as an identifier."),
    DATE("Together with the rest of this story the day or time lets people match it with what they heard or read."),
    PLACE("Together with the rest of this story the place narrows down who it was."),
    EVENT("Something this unusual is remembered locally or was in the news."),
    OCCUPATION("Together with the rest of this story the occupation narrows down who it was."),
    UNIQUE("What only one person in town is or has identifies that person."),
    TREATMENT("That somebody is or was in substance-use treatment is protected by 42 CFR Part 2."),
    SCHOOL("A minor and the name of the school identify a family.");

    final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }
}
