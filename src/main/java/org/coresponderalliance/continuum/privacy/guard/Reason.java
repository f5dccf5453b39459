package org.coresponderalliance.continuum.privacy.guard;

/** Why a finding matters. The sentence for the author stands in the message bundle under {@code privacy.reason}. */
enum Reason {
    SSN, RECORD, HEALTH_PLAN, ACCOUNT, LICENSE, VEHICLE, CJIS, CJIS_HIT, CASE, BIRTH, PHONE, OWN_CONTACT, EMAIL,
    LINK, NETWORK, DEVICE, ADDRESS, ZIP, BADGE, BIOMETRIC, NAME_CUED, NAME_BARE, LISTED, AGE, OLD_AGE, DATE, PLACE,
    EVENT, OCCUPATION, UNIQUE, SCHOOL, FAMILY, TREATMENT;

    final String sentence = GuardTexts.get("privacy.reason." + name());
}
