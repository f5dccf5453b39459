package org.coresponderalliance.continuum.attachment;

import java.text.Normalizer;
import org.coresponderalliance.continuum.base.Slugs;
import org.jspecify.annotations.Nullable;

/** What an uploaded file is called: after the name that it had on its owner's machine, which is for people only. */
final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {}

    /** A name for people, without folders and with the ending of what the file really is: {@code Intake form.pdf}. */
    static String clean(@Nullable String given, FileType type) {
        var name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("\\.[A-Za-z0-9]{1,8}$", "").replaceAll("[^\\p{L}\\p{N} ._()-]", " ").replaceAll("\\s+", " ").strip();
        if (name.isEmpty()) {
            name = type.isImage() ? "image" : "file";
        }
        return name.substring(0, Math.min(name.length(), LONGEST)).strip() + "." + type.extension();
    }

    /** The name as it stands in URLs: letters, digits and hyphens. */
    static String inUrl(String name) {
        var dot = name.lastIndexOf('.');
        return Slugs.of(name.substring(0, dot)) + name.substring(dot);
    }
}
