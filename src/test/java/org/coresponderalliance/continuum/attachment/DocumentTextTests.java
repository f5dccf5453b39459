package org.coresponderalliance.continuum.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTests {

    private static final String LINE = "Client Marlene Whitcomb was seen twice.";

    @TempDir
    private Path folder;

    private DocumentText documents;

    @BeforeEach
    void setUp() {
        documents = new DocumentText(folder);
    }

    @Test
    void eachKindOfDocumentSaysWhatStandsInIt() throws IOException {
        assertThat(said(Documents.pdf(LINE), FileType.PDF).text()).contains(LINE);
        assertThat(said(Documents.docx(LINE, "", ""), FileType.DOCX).text()).contains(LINE, "A form");
        assertThat(said(Documents.xlsx(LINE), FileType.XLSX).text()).contains(LINE);
        assertThat(said(Documents.pptx(LINE), FileType.PPTX).text()).contains(LINE);
        assertThat(said(Documents.xls(LINE), FileType.XLS).text()).contains(LINE);
        assertThat(said(Documents.ppt(LINE), FileType.PPT).text()).contains(LINE);
        assertThat(said(Documents.odt(LINE), FileType.ODT).text()).contains("One line.\n" + LINE);
    }

    @Test
    void whatIsEasilyOverlookedIsReadToo() throws IOException {
        assertThat(said(Documents.docx("A form.", "He is Marlene's son", "Case of Marlene"), FileType.DOCX).text())
                .contains("A form.", "He is Marlene's son", "Case of Marlene");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws IOException {
        assertThat(said(Documents.protectedPdf(LINE), FileType.PDF)).isEqualTo(new DocumentText.Said("", false));
        assertThat(said("%PDF-1.4 and nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII), FileType.PDF).complete()).isFalse();
        assertThat(said(SampleFiles.zip(new String[][] {{"a.txt", "words"}}), FileType.ODS).complete()).isFalse();
    }

    @Test
    void ofALongDocumentTheBeginningIsRead() throws IOException {
        var said = said(Documents.odt(String.join(" ", java.util.Collections.nCopies(DocumentText.LONGEST / LINE.length() + 1, LINE))), FileType.ODT);
        assertThat(said.complete()).isFalse();
        assertThat(said.text()).startsWith("One line.").hasSizeBetween(DocumentText.LONGEST / 2, DocumentText.LONGEST);
    }

    @Test
    void anEmptyPageSaysNothingAndThatIsAllOfIt() throws IOException {
        assertThat(said(Documents.emptyPdf("a remark"), FileType.PDF)).isEqualTo(new DocumentText.Said("", true));
    }

    @Test
    void aPictureSaysNothing() throws IOException {
        for (var type : List.of(FileType.PNG, FileType.JPEG)) {
            assertThat(said(SampleFiles.png(4, 4), type)).isEqualTo(new DocumentText.Said("", true));
        }
    }

    private DocumentText.Said said(byte[] content, FileType type) throws IOException {
        return documents.of(Files.write(folder.resolve("file"), content), type);
    }
}
