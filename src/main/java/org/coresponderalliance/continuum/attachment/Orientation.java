package org.coresponderalliance.continuum.attachment;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;
import org.w3c.dom.Element;

/** How a camera was held. Named as ImageIO's standard metadata name it, in the order of the Exif values 1 to 8. */
enum Orientation {
    NORMAL("Normal", false), FLIP_H("FlipH", false), ROTATE_180("Rotate180", false), FLIP_V("FlipV", false),
    FLIP_V_ROTATE_90("FlipVRotate90", true), ROTATE_270("Rotate270", true), FLIP_H_ROTATE_90("FlipHRotate90", true), ROTATE_90("Rotate90", true);

    private final String name;
    private final boolean lying;

    Orientation(String name, boolean lying) {
        this.name = name;
        this.lying = lying;
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return lying;
    }

    static Orientation of(ImageReader reader) throws IOException {
        var metadata = reader.getImageMetadata(0);
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return NORMAL;
        }
        var tree = (Element) metadata.getAsTree("javax_imageio_1.0");
        var found = tree.getElementsByTagName("ImageOrientation");
        var value = found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute("value");
        return Arrays.stream(values()).filter(one -> one.name.equalsIgnoreCase(value)).findFirst().orElse(NORMAL);
    }

    /** Turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case NORMAL -> new AffineTransform();
            case FLIP_H -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case ROTATE_180 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIP_V -> new AffineTransform(1, 0, 0, -1, 0, height);
            case FLIP_V_ROTATE_90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ROTATE_270 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case FLIP_H_ROTATE_90 -> new AffineTransform(0, -1, -1, 0, height, width);
            case ROTATE_90 -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
