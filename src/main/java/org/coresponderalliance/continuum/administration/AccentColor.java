package org.coresponderalliance.continuum.administration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A color for links and the main button, and whether it can be read. The styles derive all tones from it, the lighter ones
 * for the dark too.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record AccentColor(int red, int green, int blue) {

    /** Least contrast of text, as WCAG 2.2 asks for at level AA (success criterion 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final AccentColor WHITE = new AccentColor(255, 255, 255);

    /** The color written as {@code #rrggbb}, in any case; empty if it is not written so. */
    public static Optional<AccentColor> parse(String written) {
        var hex = written.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        return Optional.of(new AccentColor(Integer.parseInt(hex, 1, 3, 16), Integer.parseInt(hex, 3, 5, 16), Integer.parseInt(hex, 5, 7, 16)));
    }

    /** Contrast with white, from 1 to 21: of the color as text on a white page, and of white text on a button. */
    public double contrastOnWhite() {
        return contrast(WHITE);
    }

    public boolean isReadable() {
        return contrastOnWhite() >= LEAST_CONTRAST;
    }

    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** WCAG 2.2, "contrast ratio". */
    double contrast(AccentColor other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
