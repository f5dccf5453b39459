package org.coresponderalliance.continuum.administration.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The files of an archive. Each may be missing, but not all. */
record ArchiveFolder(Path path, ArchiveFile users, ArchiveFile categories, ArchiveFile topics, ArchiveFile posts, ArchiveFile articles) {

    /** As much of each file's beginning and end tells archives apart. */
    private static final int TELLING = 1 << 16;

    static ArchiveFolder at(Path path) {
        return new ArchiveFolder(path, file(path, "users"), file(path, "categories"), file(path, "topics"), file(path, "posts"), file(path, "articles"));
    }

    private static ArchiveFile file(Path folder, String name) {
        return new ArchiveFile(folder.resolve(name + ".jsonl"));
    }

    List<ArchiveFile> files() {
        return Stream.of(users, categories, topics, posts, articles).filter(ArchiveFile::exists).toList();
    }

    /** By which the same archive is known again, wherever it lies: names, sizes, beginnings and ends of its files. */
    String fingerprint() {
        try {
            var digest = DigestUtils.getSha256Digest();
            for (var file : files()) {
                digest.update((file.name() + "\n" + Files.size(file.path()) + "\n").getBytes(StandardCharsets.UTF_8));
                try (var content = new RandomAccessFile(file.path().toFile(), "r")) {
                    digest.update(part(content, 0));
                    digest.update(part(content, Math.max(0, content.length() - TELLING)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] part(RandomAccessFile file, long from) throws IOException {
        var part = new byte[(int) Math.min(TELLING, file.length() - from)];
        file.seek(from);
        file.readFully(part);
        return part;
    }
}
