package org.coresponderalliance.continuum.search.engine;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.impl.LocalFileSystemDirectoryProvider;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the indexes, with what is small held in memory until it is committed. Each commit of a few posts writes a small
 * part of some twenty files, which are then put into one: only that one reaches the disk so. A commit is as durable as without.
 */
public final class CachingDirectories implements DirectoryProvider {

    /** In MB: a part that is merged from others and expected to be larger goes to the disk at once. */
    private static final double LARGEST_PART = 4;
    /** In MB, of each index: what is held in memory at most. */
    private static final double HELD = 16;

    private final DirectoryProvider folders = new LocalFileSystemDirectoryProvider();

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        return new Holder(folders.createDirectoryHolder(context));
    }

    private static final class Holder implements DirectoryHolder {

        private final DirectoryHolder folder;
        private @Nullable Directory caching;

        private Holder(DirectoryHolder folder) {
            this.folder = folder;
        }

        @Override
        public void start() throws IOException {
            folder.start();
            caching = new NRTCachingDirectory(folder.get(), LARGEST_PART, HELD);
        }

        @Override
        public Directory get() {
            return Objects.requireNonNull(caching, "not started");
        }

        /** Closes the folder too. */
        @Override
        public void close() throws IOException {
            if (caching != null) {
                caching.close();
                caching = null;
            } else {
                folder.close();
            }
        }
    }
}
