package org.coresponderalliance.continuum.search.meaning;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the owner of a site says about search by meaning. No record: Spring would inject the fields of one once more, which prepared beans do not allow. */
@Component
final class MeaningSettings {

    private final boolean enabled;
    private final int share;
    private final Path folder;
    private final boolean command;

    /**
     * @param enabled whether it is searched for
     * @param share   how much of one processor may be used to encode what is written, in percent, 1 to 100
     * @param folder  where its files are
     * @param command whether this is a command that runs beside the site and leaves the files alone
     */
    MeaningSettings(@Value("${continuum.search.meaning.enabled}") boolean enabled, @Value("${continuum.search.meaning.share}") int share,
            @Value("${continuum.data}/meaning") Path folder, @Value("${continuum.command:false}") boolean command) {
        if (share < 1 || share > 100) {
            throw new IllegalArgumentException("continuum.search.meaning.share is a percentage from 1 to 100, not " + share);
        }
        this.enabled = enabled;
        this.share = share;
        this.folder = folder;
        this.command = command;
    }

    int share() {
        return share;
    }

    boolean isUsed() {
        return enabled && !command;
    }

    boolean isSwitchedOff() {
        return !enabled && !command;
    }

    Path index() {
        return folder.resolve("index");
    }

    /** Where the libraries unpack their native parts. */
    Path libraries() {
        return folder.resolve("libraries");
    }
}
