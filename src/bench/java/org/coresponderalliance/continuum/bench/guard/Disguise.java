package org.coresponderalliance.continuum.bench.guard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Ways to write something so that a person still reads it and a simple pattern does not. */
enum Disguise {
    ZERO_WIDTH {
        @Override
        String apply(String text, Dice dice) {
            var at = dice.between(1, Math.max(1, text.length() - 1));
            return text.substring(0, at) + dice.any(List.of("\u200B", "\u200D", "\u2060", "\u00AD")) + text.substring(at);
        }
    },
    FULL_WIDTH {
        @Override
        String apply(String text, Dice dice) {
            return map(text, sign -> sign > ' ' && sign < 127 ? (char) (sign + 0xFEE0) : sign);
        }
    },
    LOOK_ALIKE {
        @Override
        String apply(String text, Dice dice) {
            return map(text, sign -> {
                var at = "aceopxyABCEHKMOPTX".indexOf(sign);
                return at < 0 ? sign : "асеорхуАВСЕНКМОРТХ".charAt(at);
            });
        }
    },
    SPELLED {
        @Override
        String apply(String text, Dice dice) {
            return String.join(" ", text.chars().filter(Character::isDigit).mapToObj(digit -> WORDS.get(digit - '0')).toList());
        }
    },
    SPACED {
        @Override
        String apply(String text, Dice dice) {
            return String.join(" ", Arrays.asList(text.replace(" ", "").split("")));
        }
    },
    AT_DOT {
        @Override
        String apply(String text, Dice dice) {
            return dice.chance(50) ? text.replace("@", " at ").replace(".", " dot ") : text.replace("@", " [at] ").replace(".", " (dot) ");
        }
    },
    BROKEN {
        @Override
        String apply(String text, Dice dice) {
            var at = text.indexOf(' ') > 0 ? text.indexOf(' ') + 1 : text.indexOf('-') + 1;
            return at > 0 ? text.substring(0, at).stripTrailing() + "\n" + text.substring(at) : text;
        }
    },
    UNUSUAL_HYPHEN {
        @Override
        String apply(String text, Dice dice) {
            return text.replace("-", dice.any(List.of("\u2011", "\u2013", "\u2010", "\u2212")));
        }
    },
    DECOMPOSED {
        @Override
        String apply(String text, Dice dice) {
            return Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", "\u00A0");
        }
    };

    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    abstract String apply(String text, Dice dice);

    /** One that a person would use for a label of this type. */
    static Disguise fitting(String type, Dice dice) {
        return dice.any(switch (type) {
            case "structured.ssn", "structured.phone" -> List.of(ZERO_WIDTH, FULL_WIDTH, SPELLED, SPACED, BROKEN, UNUSUAL_HYPHEN);
            case "structured.email" -> List.of(AT_DOT, AT_DOT, ZERO_WIDTH, FULL_WIDTH);
            case "structured.address", "structured.cjis-hit", "name.cued", "name.bare" -> List.of(ZERO_WIDTH, LOOK_ALIKE, BROKEN, DECOMPOSED);
            default -> List.of(ZERO_WIDTH, FULL_WIDTH, LOOK_ALIKE, UNUSUAL_HYPHEN);
        });
    }

    private static String map(String text, IntUnaryOperator change) {
        var changed = new StringBuilder();
        text.chars().forEach(sign -> changed.append((char) change.applyAsInt(sign)));
        return changed.toString();
    }
}
