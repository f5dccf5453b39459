package org.coresponderalliance.continuum.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The text of an OpenDocument file: all character data of its content, notes and deleted words included. */
final class OpenDocument {

    private static final Set<String> BLOCKS = Set.of("p", "h", "tab", "line-break", "s", "table-cell");

    private OpenDocument() {}

    static void read(Path file, ContentHandler text) throws IOException, SAXException, TikaException {
        try (var archive = new ZipFile(file.toFile())) {
            var content = archive.getEntry("content.xml");
            if (content == null) {
                throw new TikaException("No content");
            }
            text.startDocument();
            // The styles hold what stands above and below each page.
            for (var part : new String[] {"content.xml", "styles.xml"}) {
                var entry = archive.getEntry(part);
                if (entry != null) {
                    try (var input = archive.getInputStream(entry)) {
                        read(input, text);
                    }
                }
            }
            text.endDocument();
        }
    }

    private static void read(InputStream xml, ContentHandler text) throws SAXException, TikaException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            var reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (BLOCKS.contains(reader.getLocalName())) {
                            var end = reader.getLocalName().equals("s") ? " " : "\n";
                            text.characters(end.toCharArray(), 0, end.length());
                        }
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new TikaException("No XML");
        }
    }
}
