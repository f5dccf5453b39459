package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the text out of PDF, Office and OpenDocument files: also what is easily overlooked, such as notes, comments, headers,
 * deleted words that the file still carries, and the title in its properties. Not what pictures show. Two files at a time,
 * each with a limit of time and length, because files come from anywhere.
 */
@Component
class DocumentText {

    /** Characters of a file that are read: about 150 pages. */
    static final int LONGEST = 500_000;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentText.class);
    private static final String FONT_NOTES = "pdfbox.fontcache";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService reading = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("document-text-", 0).daemon(true).factory());

    /** @param data where PDFBox may note which fonts there are; it would take the home folder of whoever runs the site */
    DocumentText(@Value("${continuum.data}") Path data) {
        if (System.getProperty(FONT_NOTES) == null) {
            System.setProperty(FONT_NOTES, data.toAbsolutePath().normalize().toString());
        }
    }

    /** @param complete whether it is all that the file says */
    record Said(String text, boolean complete) {

        static final Said NOTHING = new Said("", true);
        private static final Said UNREADABLE = new Said("", false);
    }

    /** What the file says. What cannot be read is not complete; it is no error. */
    Said of(Path file, FileType type) {
        if (type.isImage()) {
            return Said.NOTHING;
        }
        var read = reading.submit(() -> read(file, type));
        try {
            return read.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            read.cancel(true);
            LOG.info("A {} of which the text was not found in {}", type, PATIENCE);
        } catch (ExecutionException unreadable) {
            // Neither the message nor the trace: they may quote the file.
            LOG.info("A {} of which the text cannot be read: {}", type, unreadable.getCause().getClass().getName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Said.UNREADABLE;
    }

    private static Said read(Path file, FileType type) throws IOException, SAXException, TikaException {
        var metadata = new Metadata();
        var text = new WriteOutContentHandler(LONGEST);
        var complete = true;
        try {
            parse(file, type, text, metadata);
        } catch (SAXException | TikaException stopped) {
            if (!WriteLimitReachedException.isWriteLimitReached(stopped)) {
                throw stopped;
            }
            complete = false;
        }
        return new Said((properties(metadata) + "\n\n" + text).strip(), complete);
    }

    private static void parse(Path file, FileType type, ContentHandler text, Metadata metadata) throws IOException, SAXException, TikaException {
        switch (type) {
            case ODT, ODS, ODP -> OpenDocument.read(file, text);
            case PDF -> parse(new PDFParser(), file, text, metadata);
            case DOC, XLS, PPT -> parse(new OfficeParser(), file, text, metadata);
            default -> parse(new OOXMLParser(), file, text, metadata);
        }
    }

    private static void parse(Parser parser, Path file, ContentHandler text, Metadata metadata) throws IOException, SAXException, TikaException {
        var context = new ParseContext();
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeDeletedContent(true);
        office.setIncludeMoveFromContent(true);
        context.set(OfficeParserConfig.class, office);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(true);
        context.set(PDFParserConfig.class, pdf);
        try (var input = TikaInputStream.get(file)) {
            parser.parse(input, new BodyContentHandler(text), metadata, context);
        }
    }

    /** Not who wrote it: that is the member, or a colleague. */
    private static String properties(Metadata metadata) {
        return Stream.of(TikaCoreProperties.TITLE, TikaCoreProperties.DESCRIPTION, TikaCoreProperties.COMMENTS, Office.KEYWORDS)
                .map(metadata::get).filter(value -> value != null && !value.isBlank()).distinct().collect(Collectors.joining("\n\n"));
    }
}
