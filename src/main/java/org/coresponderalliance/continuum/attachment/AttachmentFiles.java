package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes, under {@code files/} in the data folder: {@code files/ab/cd/abcd...} after the key, never after a name that
 * somebody gave. A file appears there whole or not at all.
 */
@Component
class AttachmentFiles {

    private final Path files;

    AttachmentFiles(@Value("${continuum.data}") Path data) {
        this.files = data.toAbsolutePath().normalize().resolve("files");
    }

    Path path(String key) {
        return files.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    /** An empty file to work on; whoever asked for it deletes it. */
    Path temporary() throws IOException {
        return Files.createTempFile(Files.createDirectories(files.resolve("incoming")), "upload-", ".part");
    }

    /**
     * Writes a stream to a file.
     *
     * @param most how many bytes at most are written
     * @return how many bytes there were; one more than {@code most} if there were more
     */
    static long receive(InputStream content, Path target, long most) throws IOException {
        try (var output = Files.newOutputStream(target)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    return most + 1;
                }
                output.write(buffer, 0, read);
            }
            return size;
        }
    }

    /** Puts a finished file in its place, after it has reached the disk. */
    void keep(Path temporary, String key) throws IOException {
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        var target = path(key);
        Files.createDirectories(target.getParent());
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(input);
        }
    }
}
