package org.coresponderalliance.continuum.privacy.guard;

import static org.coresponderalliance.continuum.privacy.guard.Action.BLOCK;
import static org.coresponderalliance.continuum.privacy.guard.Action.WARN;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.ID;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.LINK;
import static org.coresponderalliance.continuum.privacy.guard.Shapes.NUMBER_LINK;

import java.util.List;
import java.util.regex.Pattern;

/** Vehicles and devices. */
final class VehicleNumbers {

    private static final Pattern VIN_CUE = Pattern.compile("(?i)\\b(?:vin|vehicle identification)\\b");
    private static final String STATE = "(?:(?-i:[A-Z]{2})|colorado|california|texas|oregon|washington|arizona|utah|florida|ohio|nevada|idaho|montana|kansas|georgia|virginia|michigan|[a-z]{4,12}(?= plate)) ";

    private static final String CODES = "A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";
    private static final Pattern COUNTED = Pattern.compile("(?i)^[- ](?:cameras?|units?|hours?|days?|devices?|videos?|clips?|minutes?)\\b");
    private static final Pattern REGISTERED = Pattern.compile("(?i)\\b(?:plates?|tags?|reg(?:istered|istration)?|bearing|displaying|with [A-Z]{2}|comes? back|came back|r/o|stolen)\\b");

    static final List<Rule> RULES = List.of(
            PatternRule.number(RuleInfo.of("vehicle.vin", "structured.vin", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L); ISO 3779, check digit of 49 CFR 565.15"),
                    "(?i)(?<!\\w)([A-HJ-NPR-Z0-9]{17})(?!\\w)", match -> match.digits() >= 3 && (match.before(VIN_CUE, 40) || Checksums.vin(match.text()) && match.digits() < 17)),
            PatternRule.number(RuleInfo.of("vehicle.vin-part", "structured.vin", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L); a labelled number counts although it is short or mistyped"),
                    "(?i)\\b(?:vin|vehicle identification)\\b" + LINK + "([A-Z0-9]{6,18})\\b", match -> match.digits() >= 3),
            PatternRule.number(RuleInfo.of("vehicle.plate", "structured.plate", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L)"),
                    "(?i)\\b(?:(?:licen[sc]e )?plates?|licen[sc]e tag|vehicle tag|tag|lic(?:\\.|ense)?(?: plate)?|lp|plt|placard|veh(?:icle)? (?:reg|lic)|(?-i:REG|reg)(?=(?: comes back)?[ /:#-]{1,3}(?-i:[A-Z]{2,3}[ /-]?[A-Z]{0,4}\\d?))|registration plate|license plate tag|plate tag|temp tag|tags)\\b(?: (?:number|no|read(?:s|ing)|c[ao]mes? back|(?:of|on|for) (?:(?:his|her|their|the|my) )?[a-z]{2,10}))?" + LINK
                            + "(?:from )?(?:" + STATE + "|(?-i:[A-Z]{2})[/-](?=[A-Z0-9 -]{4}))?((?-i:[A-Z0-9]{1,4}[- ][A-Z0-9]{1,4}(?:[- ](?=[A-Z]{0,2}\\d)[A-Z0-9]{1,3})?|[A-Z0-9]{5,8})|[a-z]{2,3}[- ]?\\d{3,4}|\\d{3}[- ]?[a-z]{3}|[a-z]{1,3}\\d{1,3}[- ]?[a-z]{1,3}\\d{0,2}|\\d{1,3}-?[a-z]{2,3}-?\\d{1,4}|[a-z]{2}\\d[ -]?\\d[a-z]{2})(?![\\w])",
                    VehicleNumbers::isPlate),
            PatternRule.number(RuleInfo.of("vehicle.plate-after", "structured.plate", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L)"),
                    "\\b([A-Z0-9]{2,4}[- ][A-Z0-9]{2,4}|[A-Z0-9]{5,8})\\b,? (?:on (?:his|her|the|their) )?(?:\\([A-Z]{2}\\) )?(?:license )?(?:plates?|tags?)\\b", VehicleNumbers::isPlate),
            PatternRule.number(RuleInfo.of("vehicle.make-plate", "structured.plate", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L)"),
                    "\\b(?i:F-?[123]50|Silverado|Camry|Corolla|Civic|Accord|Altima|Tacoma|Tahoe|Malibu|Impala|Mustang|Honda|Toyota|Ford|Chevy|Chevrolet|Nissan|Subaru|Dodge|Jeep|Hyundai|Kia|GMC|Buick|Mazda|BMW|Volkswagen|VW|Tesla|Ram|Lexus|Chrysler|sedan|pickup|truck|SUV|van|RV|camper|motorcycle)\\b[^.\\n\\d]{0,25}?[ (,/](?:(?:" + CODES + ")[ /:-])?((?:[A-Z]{2,3}[- ]?\\d{3,4}|\\d{1,3}[- ]?[A-Z]{3}[- ]?\\d{0,3}|\\d-\\d{5}))\\b",
                    match -> isPlate(match) && (Cues.in(REGISTERED, match.whole()) || match.after(REGISTERED, 40) || match.text().matches("[A-Z]{3}[- ]?\\d{3,4}") || match.whole().matches("(?s).*\\b(?:" + CODES + ")[ /:-]" + java.util.regex.Pattern.quote(match.text())))),
            PatternRule.of(RuleInfo.of("vehicle.vanity-plate", "structured.plate", BLOCK, Reason.VEHICLE, "45 CFR 164.514(b)(2)(i)(L); plates with words of one's own"),
                    "(?i)\\b(?:vanity|personali[sz]ed|custom) (?:licen[sc]e )?(?:plates?|tags?)\\b" + LINK + "((?-i:[A-Z0-9]{3,8}))\\b", _ -> true),
            PatternRule.number(RuleInfo.of("device.serial", "structured.device", WARN, Reason.DEVICE, "45 CFR 164.514(b)(2)(i)(M)"),
                    "(?i)\\b(?:serial|s/n|(?-i:SN)|imei|imsi|iccid|meid|udid|device id|monitor id|ankle (?:monitor|bracelet)|gps (?:id|unit|monitor)|body ?-?cam(?:era)?|bwc|body-worn camera|glucose monitor|insulin pump|pacemaker|implant)\\b(?:" + NUMBER_LINK + "|" + LINK + ")(" + ID + ")",
                    match -> match.digits() >= 4 && !PersonNumbers.isYear(match) && !match.after(COUNTED, 14)),
            PatternRule.of(RuleInfo.of("device.mac", "structured.device", WARN, Reason.DEVICE, "45 CFR 164.514(b)(2)(i)(M); IEEE 802 address"),
                    "(?i)(?<![\\w:-])((?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2})(?![\\w:-])", _ -> true));

    private VehicleNumbers() {}

    private static boolean isPlate(Match match) {
        var text = match.text();
        var letters = text.chars().filter(Character::isLetter).count();
        var signs = letters + match.digits();
        return match.digits() >= 1 && signs >= 4 && signs <= 8 && (letters >= 1 || match.digits() >= 5) && !text.matches("(?i)(?:19|20)\\d{2}|[A-Z]\\d{1,2} .*");
    }
}
