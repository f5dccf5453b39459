package org.coresponderalliance.continuum.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index. A file in it says which version of the index this is and which indexes belong to it; the file is
 * written when all of them are whole, so without it, or without one of them, all are built again.
 */
final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final String FILE = "continuum-index";
    private static final String ASKED = "asked ";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder fit to be opened. What is not whole, not readable or of another version is deleted.
     *
     * @return whether the index must be built
     */
    boolean prepare() {
        if (isWhole()) {
            return false;
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be emptied: " + folder.toAbsolutePath(), e);
        }
        return true;
    }

    /** Notes that all of these indexes are whole. @param asked up to which request to build it anew it was built */
    void complete(Collection<String> indexes, int asked) {
        var lines = new java.util.ArrayList<>(List.of(version(), ASKED + asked));
        lines.addAll(new TreeSet<>(indexes));
        try {
            var written = Files.write(folder.resolve(FILE + ".new"), lines);
            Files.move(written, folder.resolve(FILE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be written to: " + folder.toAbsolutePath(), e);
        }
    }

    /** Notes that the index is being built: if that is cut short, it is built again at the next start. */
    void incomplete() {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indexes that the folder was complete with; empty if it is not. */
    List<String> indexes() {
        return lines().filter(line -> !line.startsWith(ASKED)).toList();
    }

    /** Up to which request to build it anew the index was built; 0 if it never was asked. */
    int asked() {
        return lines().filter(line -> line.startsWith(ASKED)).mapToInt(line -> Integer.parseInt(line.substring(ASKED.length()))).findFirst().orElse(0);
    }

    private Stream<String> lines() {
        try {
            return Files.exists(folder.resolve(FILE)) ? Files.readAllLines(folder.resolve(FILE)).stream().skip(1) : Stream.of();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }

    private boolean isWhole() {
        try {
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                return false;
            }
            if (!Files.readAllLines(file).getFirst().equals(version())) {
                log.info("The search index is of another version");
                return false;
            }
            return indexes().stream().allMatch(this::isReadable);
        } catch (IOException | RuntimeException unreadable) {
            log.warn("The search index cannot be read: {}", unreadable.toString());
            return false;
        }
    }

    private boolean isReadable(String index) {
        try (var directory = FSDirectory.open(folder.resolve(index)); var reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        } catch (IOException | RuntimeException unreadable) {
            log.warn("The search index {} cannot be read: {}", index, unreadable.toString());
            return false;
        }
    }

    private static String version() {
        return "version " + IndexVersion.NUMBER + ", Lucene " + org.apache.lucene.util.Version.LATEST.major;
    }
}
