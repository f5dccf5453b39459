package org.coresponderalliance.continuum.attachment;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded.
 *
 * @param key    by which it is asked for
 * @param name   for people: {@code Intake form.pdf}
 * @param size   in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param width  in pixels; null where it is no image
 * @param height in pixels; null where it is no image
 * @param alt    what an image shows, in words
 * @param path   where its bytes lie
 */
public record StoredFile(String key, String name, FileType type, long size, String sha256, @Nullable Integer width, @Nullable Integer height,
                         String alt, Instant createdAt, Path path) {

    /** Where it is read. */
    public String url() {
        return "/attachments/" + key + "/" + FileNames.inUrl(name);
    }

    /** How a text refers to it. */
    public String markdown() {
        var words = (type.isImage() && !alt.isEmpty() ? alt : name).replaceAll("([\\\\\\[\\]*_`<>])", "\\\\$1");
        return (type.isImage() ? "!" : "") + "[" + words + "](" + url() + ")";
    }
}
