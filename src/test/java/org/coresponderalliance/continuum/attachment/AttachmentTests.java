package org.coresponderalliance.continuum.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

class AttachmentTests extends DatabaseTests {

    private static final Viewer OWNER = Viewer.member(9_000_001, Role.MEMBER);
    private static final Viewer OTHER = Viewer.member(9_000_002, Role.MEMBER);
    private static final Viewer MODERATOR = Viewer.member(9_000_003, Role.MODERATOR);

    @Autowired
    private AttachmentService service;
    @Autowired
    private AttachmentQueries queries;
    @Autowired
    private Attachments attachments;
    @Autowired
    private AttachmentCleaning cleaning;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileIsWhatItsContentSaysWhateverItIsCalled() {
        assertThat(upload("report.exe", SampleFiles.pdf()).type()).isEqualTo(FileType.PDF);
        assertThat(upload("photo.pdf", SampleFiles.jpeg(40, 20)).name()).isEqualTo("photo.jpg");
        assertThat(upload("C:\\Users\\me\\Intake form.docx", SampleFiles.docx()))
                .satisfies(file -> assertThat(file.type()).isEqualTo(FileType.DOCX))
                .satisfies(file -> assertThat(file.name()).isEqualTo("Intake form.docx"))
                .satisfies(file -> assertThat(file.markdown()).isEqualTo("[Intake form.docx](/attachments/" + file.key() + "/intake-form.docx)"));
    }

    @ParameterizedTest
    @CsvSource({
        "drawing.png, '<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>'",
        "page.pdf, '<!doctype html><html><script>alert(1)</script></html>'",
        "notes.pdf, 'only some words'",
        "run.png, '#!/bin/sh'"
    })
    void whatCouldRunOrIsNotOnTheListIsRefused(String name, String content) {
        assertRefused(name, content.getBytes(StandardCharsets.UTF_8), "attachment.typeNotTaken");
    }

    @Test
    void archivesAreRefusedAndThoseThatUnpackWithoutEndMostOfAll() {
        assertRefused("all.docx", SampleFiles.zip(new String[][] {{"a.txt", "words"}}), "attachment.typeNotTaken");
        assertRefused("bomb.docx", SampleFiles.bomb(), "attachment.typeNotTaken");
    }

    @Test
    void whatIsEmptyTooLargeOrDamagedIsRefusedInPlainWords() {
        assertRefused("empty.png", new byte[0], "attachment.empty");
        assertRefused("large.pdf", new byte[(int) AttachmentService.LARGEST + 1], "attachment.tooLarge");
        var cut = Arrays.copyOf(SampleFiles.png(300, 300), 120);
        assertRefused("cut.png", cut, "attachment.damaged");
    }

    @Test
    void whatACameraWroteBesideThePictureIsGone() throws IOException {
        var original = SampleFiles.withExif(SampleFiles.jpeg(60, 40), 1);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("Exif", SampleFiles.GPS_TEXT);
        var kept = Files.readString(upload("photo.jpg", original).path(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("Exif", SampleFiles.GPS_TEXT);
    }

    /** The picture's left half is red; turned upright by what the camera noted, red must be on this side. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPictureIsUprightHoweverTheCameraWasHeld(int exif, String redSide) throws IOException {
        var file = upload("photo.jpg", SampleFiles.withExif(SampleFiles.jpeg(200, 100), exif));
        var image = ImageIO.read(file.path().toFile());
        var upright = redSide.equals("left") || redSide.equals("right");
        assertThat(image.getWidth()).isEqualTo(upright ? 200 : 100).isEqualTo(file.width());
        var red = switch (redSide) {
            case "left" -> image.getRGB(10, 50);
            case "right" -> image.getRGB(190, 50);
            case "top" -> image.getRGB(50, 10);
            default -> image.getRGB(50, 190);
        };
        assertThat(red >> 16 & 0xFF).isGreaterThan(200);
        assertThat(red & 0xFF).isLessThan(60);
    }

    @Test
    void aWidePictureIsMadeNarrowerAndKeepsItsProportions() {
        var file = upload("wide.png", SampleFiles.png(5000, 1000));
        assertThat(file.width()).isEqualTo(2000);
        assertThat(file.height()).isEqualTo(400);
        assertThat(upload("small.png", SampleFiles.png(30, 20)).width()).isEqualTo(30);
    }

    @Test
    void aPictureOfMorePixelsThanAreDecodedIsReadAtAPartOfThem() {
        var file = upload("huge.png", SampleFiles.encoded(SampleFiles.picture(6000, 4000, BufferedImage.TYPE_BYTE_GRAY), "png"));
        assertThat(file.width()).isEqualTo(2000);
        assertRefused("endless.png", SampleFiles.encoded(SampleFiles.picture(9000, 7000, BufferedImage.TYPE_BYTE_BINARY), "png"), "attachment.tooManyPixels");
    }

    @Test
    void transparencyStaysAndAMovingPictureBecomesItsFirstFrame() throws IOException {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        var file = upload("clear.png", SampleFiles.encoded(image, "png"));
        assertThat(ImageIO.read(file.path().toFile()).getRGB(5, 5) >>> 24).isZero();
        assertThat(upload("moving.gif", SampleFiles.encoded(SampleFiles.picture(20, 20, BufferedImage.TYPE_INT_RGB), "gif")).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void aFileThatNoTextRefersToIsSeenByItsOwnerAlone() {
        var file = upload("a.pdf", SampleFiles.pdf());
        assertThat(queries.file(file.key(), OWNER).size()).isEqualTo(SampleFiles.pdf().length);
        assertThatThrownBy(() -> queries.file(file.key(), OTHER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(file.key(), Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(file.key(), "other.pdf", OWNER)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileIsSeenByThoseWhoSeeATextThatRefersToIt() {
        var open = upload("open.pdf", SampleFiles.pdf());
        var closed = upload("closed.pdf", SampleFiles.pdf());
        adopt("See " + open.markdown() + " and ![x](/attachments/aaaaaaaaaaaaaaaaaaaaaaaaaa/x.png)", 9_000_010, OWNER);
        adopt(closed.markdown(), 9_000_011, OWNER);
        assertThat(queries.file(open.key(), Viewer.guest()).name()).isEqualTo("open.pdf");
        assertThat(queries.file(closed.key(), MODERATOR).name()).isEqualTo("closed.pdf");
        assertThatThrownBy(() -> queries.file(closed.key(), OTHER)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyOpensAnothersFileByReferringToIt() {
        var file = upload("mine.pdf", SampleFiles.pdf());
        adopt(file.markdown(), 9_000_010, OTHER);
        assertThatThrownBy(() -> queries.file(file.key(), OTHER)).isInstanceOf(NotFound.class);
    }

    @Test
    void guestsAndSilencedMembersUploadNothing() {
        var silenced = new Viewer(OWNER.id(), Role.MEMBER, Set.of(), Viewer.Standing.SILENCED);
        var content = new ByteArrayResource(SampleFiles.pdf());
        assertThatThrownBy(() -> service.upload("a.pdf", content, "", Viewer.guest())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.upload("a.pdf", content, "", silenced)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasUploadedAndNotUsedGoesAfterTwoDays() {
        var old = Instant.now().minus(49, ChronoUnit.HOURS);
        var unused = service.upload("unused.pdf", new ByteArrayResource(SampleFiles.pdf()), "", OWNER, old);
        var used = service.upload("used.pdf", new ByteArrayResource(SampleFiles.pdf()), "", OWNER, old);
        var fresh = upload("fresh.pdf", SampleFiles.pdf());
        adopt(used.markdown(), 9_000_012, OWNER);
        cleaning.clean();
        assertThatThrownBy(() -> queries.file(unused.key(), OWNER)).isInstanceOf(NotFound.class);
        assertThat(unused.path()).doesNotExist();
        assertThat(queries.file(used.key(), OTHER).path()).exists();
        assertThat(queries.file(fresh.key(), OWNER).path()).exists();
    }

    private StoredFile upload(String name, byte[] content) {
        return service.upload(name, new ByteArrayResource(content), "", OWNER);
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> upload(name, content)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.fields().get("file").key()).isEqualTo(why));
    }

    private void adopt(String markdown, long subject, Viewer author) {
        transaction.executeWithoutResult(status -> attachments.adopt(markdown, new Subject(Subject.Kind.MEMBER, subject), author.id()));
    }
}
