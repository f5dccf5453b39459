package org.coresponderalliance.continuum.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import org.coresponderalliance.continuum.attachment.Pictures.Picture;

/** Writes pictures without any metadata: photographs as JPEG, drawings and what is transparent as PNG. */
final class PictureWriter {

    private static final float QUALITY = 0.86f;

    private PictureWriter() {}

    static Picture write(BufferedImage picture, FileType original, Path target) throws IOException {
        var photograph = original == FileType.JPEG || original == FileType.WEBP && !picture.getColorModel().hasAlpha();
        var type = photograph ? FileType.JPEG : FileType.PNG;
        try (var output = ImageIO.createImageOutputStream(target.toFile())) {
            write(picture, type, output);
        }
        return new Picture(type, picture.getWidth(), picture.getHeight());
    }

    private static void write(BufferedImage picture, FileType type, ImageOutputStream output) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try {
            var parameters = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
