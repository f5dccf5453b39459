package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Takes files in. */
@Service
public class AttachmentService {

    /** Most bytes of a file: 10 MB. */
    public static final long LARGEST = 10L * 1024 * 1024;
    private static final int MOST_IN_AN_HOUR = 100;
    private static final InputText ALT = InputText.field("alt", 300);

    private final FileTypes types;
    private final Pictures pictures;
    private final AttachmentFiles files;
    private final AttachmentRows rows;
    private final AttachedTexts said;
    private final Clock clock;

    AttachmentService(FileTypes types, Pictures pictures, AttachmentFiles files, AttachmentRows rows, AttachedTexts said, Clock clock) {
        this.types = types;
        this.pictures = pictures;
        this.files = files;
        this.rows = rows;
        this.said = said;
        this.clock = clock;
    }

    /**
     * Takes a file in. Only its owner sees it until a text refers to it; if none does, it is deleted after two days.
     *
     * @param name what it was called on the owner's machine; for people only
     * @param alt  what an image shows, in words, at most 300 characters; may be empty
     * @throws InvalidInput if it is too large, damaged, or of a kind that is not taken
     * @throws NotAllowed for guests and silenced members
     */
    public StoredFile upload(@Nullable String name, InputStreamSource content, @Nullable String alt, Viewer owner) {
        return upload(name, content, alt, owner, clock.instant());
    }

    /** As {@link #upload(String, InputStreamSource, String, Viewer)}, at a time in the past: for samples and imports. */
    public StoredFile upload(@Nullable String name, InputStreamSource content, @Nullable String alt, Viewer owner, Instant at) {
        requireUploader(owner);
        var words = ALT.optionalLine(alt);
        try {
            var received = files.temporary();
            var remade = files.temporary();
            try {
                receive(content, received);
                var type = types.type(received).orElseThrow(() -> new InvalidInput("file", "attachment.typeNotTaken"));
                return type.isImage()
                        ? keepPicture(name, received, remade, type, words, owner, at)
                        : keep(new StoredFile(Keys.random(), FileNames.clean(name, type), type, Files.size(received), AttachmentFiles.sha256(received),
                                null, null, "", at, received), owner);
            } finally {
                Files.deleteIfExists(received);
                Files.deleteIfExists(remade);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireUploader(Viewer owner) {
        if (owner.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        if (!AccessRules.may(owner, Action.UPLOAD, Facts.of(Content.FILE, Content.State.LOOSE, Audience.MEMBERS, null, owner.memberId()))) {
            throw new NotAllowed("access.notAllowed");
        }
        if (rows.countSince(owner.id(), clock.instant().minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            throw new TooManyRequests(Duration.ofMinutes(30));
        }
    }

    private static void receive(InputStreamSource content, Path target) throws IOException {
        try (var input = content.getInputStream()) {
            var size = AttachmentFiles.receive(input, target, LARGEST);
            if (size > LARGEST) {
                throw new InvalidInput("file", "attachment.tooLarge", LARGEST / 1024 / 1024);
            }
            if (size == 0) {
                throw new InvalidInput("file", "attachment.empty");
            }
        }
    }

    private StoredFile keepPicture(@Nullable String name, Path received, Path remade, FileType type, String alt, Viewer owner, Instant at)
            throws IOException {
        var picture = pictures.remake(received, type, remade);
        return keep(new StoredFile(Keys.random(), FileNames.clean(name, picture.type()), picture.type(), Files.size(remade),
                AttachmentFiles.sha256(remade), picture.width(), picture.height(), alt, at, remade), owner);
    }

    /** The bytes first: a row without bytes would be a broken picture, bytes without a row are only a little space. */
    private StoredFile keep(StoredFile file, Viewer owner) throws IOException {
        files.keep(file.path(), file.key());
        rows.add(file, owner.id());
        said.remember(file.key());
        return new StoredFile(file.key(), file.name(), file.type(), file.size(), file.sha256(), file.width(), file.height(), file.alt(),
                file.createdAt(), files.path(file.key()));
    }
}
