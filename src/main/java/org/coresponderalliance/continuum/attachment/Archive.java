package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Newer Office files are archives, and an archive can unpack to a thousand times its size. */
final class Archive {

    /** No document of 10 MB unpacks to more, unless it was made to. */
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;

    private Archive() {}

    /** Whether the archive unpacks to a size that those who open it can bear. Unpacks it to nowhere, and stops at the limit. */
    static boolean isHarmless(Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        long bytes = 0;
        int entries = 0;
        try (InputStream input = Files.newInputStream(file); var archive = new ZipInputStream(input)) {
            while (archive.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) {
                    return false;
                }
                for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return false;
                    }
                }
            }
        } catch (IllegalArgumentException | ZipException unreadable) {
            return false;
        }
        return entries > 0;
    }
}
