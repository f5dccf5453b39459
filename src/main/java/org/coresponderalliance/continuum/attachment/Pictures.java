package org.coresponderalliance.continuum.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Makes uploaded pictures anew: upright, at most 2,000 pixels wide, without what cameras write beside the picture (place,
 * time, device). Of a moving picture the first frame remains.
 */
@Component
class Pictures {

    /** A picture as it was written. */
    record Picture(FileType type, int width, int height) {}

    /** Memory for a picture is 4 bytes a pixel: so many at most are decoded, larger ones at half or a third of their size. */
    private static final long MOST_DECODED = 12_000_000;
    /** Readers of JPEG and PNG can leave out pixels while they read. */
    private static final long MOST_READ = 50_000_000;

    /** Two at a time, so that many uploads at once wait for each other instead of filling the memory. */
    private final Semaphore decoding = new Semaphore(2, true);

    Pictures() {
        // Found by the class loader of whoever asks first, which may be one that does not know our libraries.
        ImageIO.scanForPlugins();
    }

    /**
     * Reads one file and writes another.
     *
     * @throws InvalidInput if it is too large or cannot be read
     */
    Picture remake(Path original, FileType type, Path target) throws IOException {
        decoding.acquireUninterruptibly();
        try {
            var picture = Upright.narrow(read(original, type));
            return PictureWriter.write(picture, type, target);
        } catch (IIOException | RuntimeException damaged) {
            throw damaged instanceof InvalidInput refused ? refused : new InvalidInput("file", "attachment.damaged");
        } finally {
            decoding.release();
        }
    }

    private static Upright.Turned read(Path original, FileType type) throws IOException {
        try (var input = ImageIO.createImageInputStream(original.toFile())) {
            var readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
            if (!readers.hasNext()) {
                throw new InvalidInput("file", "attachment.damaged");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, false);
                return new Upright.Turned(decode(reader, type), Orientation.of(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(ImageReader reader, FileType type) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        var shrinks = type == FileType.JPEG || type == FileType.PNG;
        if (pixels > (shrinks ? MOST_READ : MOST_DECODED)) {
            throw new InvalidInput("file", "attachment.tooManyPixels", (shrinks ? MOST_READ : MOST_DECODED) / 1_000_000);
        }
        var step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_DECODED));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }
}
