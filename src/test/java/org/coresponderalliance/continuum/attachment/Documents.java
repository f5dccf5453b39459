package org.coresponderalliance.continuum.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents that say something. */
public final class Documents {

    private interface Writing {
        void to(OutputStream target) throws IOException;
    }

    private Documents() {}

    /** A PDF with one empty page. @param remark stands in its bytes and is read by nobody */
    public static byte[] emptyPdf(String remark) {
        return ("%PDF-1.4\n% " + remark + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] pdf(String line) {
        return pdf(line, null);
    }

    static byte[] protectedPdf(String line) {
        return pdf(line, new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    }

    private static byte[] pdf(String line, StandardProtectionPolicy policy) {
        return bytes(target -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    content.newLineAtOffset(40, 700);
                    content.showText(line);
                    content.endText();
                }
                if (policy != null) {
                    document.protect(policy);
                }
                document.save(target);
            }
        });
    }

    static byte[] docx(String line, String comment, String above) {
        return bytes(target -> {
            try (var document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setTitle("A form");
                document.createParagraph().createRun().setText(line);
                document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText(above);
                var note = document.createComments().createComment(java.math.BigInteger.ONE);
                note.setAuthor("Somebody");
                note.createParagraph().createRun().setText(comment);
                document.write(target);
            }
        });
    }

    static byte[] xlsx(String cell) {
        return workbook(new XSSFWorkbook(), cell);
    }

    static byte[] xls(String cell) {
        return workbook(new HSSFWorkbook(), cell);
    }

    private static byte[] workbook(Workbook empty, String cell) {
        return bytes(target -> {
            try (empty) {
                empty.createSheet("Calls").createRow(0).createCell(0).setCellValue(cell);
                empty.write(target);
            }
        });
    }

    static byte[] pptx(String text) {
        return bytes(target -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(target);
            }
        });
    }

    static byte[] ppt(String text) {
        return bytes(target -> {
            try (var show = new HSLFSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(target);
            }
        });
    }

    static byte[] odt(String text) {
        return SampleFiles.zip(new String[][] {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml", "<?xml version=\"1.0\"?><d:document-content xmlns:d=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><d:body><d:text><t:p>One line.</t:p><t:p>" + text
                    + "</t:p></d:text></d:body></d:document-content>"}});
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
