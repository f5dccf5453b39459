package org.coresponderalliance.continuum.attachment;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures upright and makes wide ones narrower. */
final class Upright {

    private static final int WIDEST = 2_000;

    /** A picture as it lies in the file, and how the camera was held. */
    record Turned(BufferedImage image, Orientation orientation) {}

    private Upright() {}

    /** A new picture in plain red, green, blue (and transparency where there was some), upright, at most 2,000 pixels wide. */
    static BufferedImage narrow(Turned turned) {
        var image = turned.image();
        var upright = turned.orientation().upright(image.getWidth(), image.getHeight());
        var lying = turned.orientation().isLying();
        var drawn = draw(image, upright, lying ? image.getHeight() : image.getWidth(), lying ? image.getWidth() : image.getHeight());
        // By halves as far as possible: a single step from much larger leaves out most pixels and looks rough.
        while (drawn.getWidth() > WIDEST) {
            var width = Math.max(WIDEST, (drawn.getWidth() + 1) / 2);
            var height = Math.max(1, Math.round(drawn.getHeight() * ((float) width / drawn.getWidth())));
            drawn = draw(drawn, AffineTransform.getScaleInstance((double) width / drawn.getWidth(), (double) height / drawn.getHeight()),
                    width, height);
        }
        return drawn;
    }

    private static BufferedImage draw(BufferedImage image, AffineTransform how, int width, int height) {
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(width, height, type);
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawRenderedImage(image, how);
        } finally {
            graphics.dispose();
        }
        return target;
    }
}
