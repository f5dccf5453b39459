package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells what a file is by its content. What it is called says nothing. */
@Component
class FileTypes {

    private final Detector magic = MimeTypes.getDefaultMimeTypes();
    private final Detector detector = new DefaultDetector();

    /** The file's type; empty if it may not be uploaded. */
    Optional<FileType> type(Path file) throws IOException {
        var first = detect(magic, file);
        if (!isZip(first)) {
            return FileType.of(isCompound(first) ? detect(detector, file) : first);
        }
        return Archive.isHarmless(file) ? FileType.of(detect(detector, file)) : Optional.empty();
    }

    private static String detect(Detector detector, Path file) throws IOException {
        try (var input = TikaInputStream.get(file)) {
            return detector.detect(input, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isZip(String type) {
        return type.equals("application/zip") || type.equals("application/x-tika-ooxml") || type.startsWith("application/vnd.oasis.opendocument");
    }

    /** Older Office files share one container. */
    private static boolean isCompound(String type) {
        return type.equals("application/x-tika-msoffice");
    }
}
