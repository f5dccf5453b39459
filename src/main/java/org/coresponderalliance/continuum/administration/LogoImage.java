package org.coresponderalliance.continuum.administration;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.coresponderalliance.continuum.base.InvalidInput;

/**
 * Makes a new PNG of an uploaded picture, so that nothing of the file itself is ever served. PNG, JPEG and WebP are read,
 * told by their content; SVG is not, since it can carry scripts.
 */
final class LogoImage {

    static final int LARGEST_FILE = 2 * 1024 * 1024;
    /** Drawn 32 pixels high; three times that for the sharpest screens. */
    private static final int HEIGHT = 96;
    private static final int LONGEST_SIDE = 480;
    private static final long MOST_PIXELS = 25_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "webp");

    private LogoImage() {}

    /** @throws InvalidInput for the field {@code logo} if it is no picture, or too large */
    static byte[] png(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new InvalidInput("logo", "administration.site.logo.large");
        }
        try {
            return encoded(scaled(read(file)));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof InvalidInput invalid) {
                throw invalid;
            }
            throw unreadable();
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                check(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Before anything is unpacked: a small file can claim to be a picture that fills the memory. */
    private static void check(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new InvalidInput("logo", "administration.site.logo.large");
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var factor = Math.min(1.0, Math.min((double) HEIGHT / picture.getHeight(), (double) LONGEST_SIDE / picture.getWidth()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return result;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static InvalidInput unreadable() {
        return new InvalidInput("logo", "administration.site.logo.unreadable");
    }
}
