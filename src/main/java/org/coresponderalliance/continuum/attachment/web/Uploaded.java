package org.coresponderalliance.continuum.attachment.web;

import org.coresponderalliance.continuum.attachment.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Answer to an upload.
 *
 * @param key      by which the file is asked for
 * @param url      where it is read, by those who see a text that refers to it
 * @param markdown how a text refers to it
 * @param size     in bytes
 * @param width    in pixels; null where it is no image
 * @param height   in pixels; null where it is no image
 */
record Uploaded(String key, String url, String markdown, String name, String mediaType, long size, @Nullable Integer width,
                @Nullable Integer height) {

    static Uploaded of(StoredFile file) {
        return new Uploaded(file.key(), file.url(), file.markdown(), file.name(), file.type().mediaType(), file.size(), file.width(),
                file.height());
    }
}
