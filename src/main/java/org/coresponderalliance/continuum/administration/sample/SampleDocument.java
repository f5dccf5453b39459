package org.coresponderalliance.continuum.administration.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes plain text as a document that Word and others open. */
final class SampleDocument {

    private SampleDocument() {}

    /** @param text its paragraphs, one a line */
    static byte[] docx(String text) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            text.strip().lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
