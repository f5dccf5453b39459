package org.coresponderalliance.continuum.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to work in a folder, as the one server of it or to put something there. The operating system takes it back when the JVM ends, however it ends. */
record FolderLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static Optional<FolderLock> tryLock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // held by this same JVM
        }
        channel.close();
        return Optional.empty();
    }

    /** Waits for as long as another JVM has it. */
    static FolderLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new FolderLock(channel, channel.lock());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
