package org.coresponderalliance.continuum.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Makes PDFs of documents that are laid out for paper, by style sheets in {@code resources/pdf}. A PDF takes some tenths of a second of a
 * processor, so one is made at a time, and each is kept for as long as there is room and its document is the same.
 */
@Component
public class PdfRenderer {

    /** In bytes. */
    private static final long MOST_KEPT = 16L << 20;

    static {
        // It tells of each step on the console, whatever the settings of logging are.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A picture that stands in a document. @param type as in HTTP: {@code image/png} */
    public record Picture(String type, byte[] bytes) {}

    /** @param version the same for the same document, another for another */
    public record Pdf(String version, byte[] bytes) {}

    private final Cache<String, byte[]> kept = Caffeine.newBuilder().maximumWeight(MOST_KEPT).weigher((String version, byte[] pdf) -> pdf.length).build();
    private final Semaphore turn = new Semaphore(1);

    /**
     * Makes it, or finds it made.
     *
     * @param html     the document; nothing outside of it is loaded
     * @param styles   name of its style sheet in {@code resources/pdf}
     * @param pictures finds those that the document names by their address; where there is none, its words stand there instead
     */
    public Pdf pdf(String html, String styles, Function<String, Optional<Picture>> pictures) {
        var version = DigestUtils.md5DigestAsHex((styles + html).getBytes(StandardCharsets.UTF_8));
        return new Pdf(version, kept.get(version, key -> make(html, styles, pictures)));
    }

    private byte[] make(String html, String styles, Function<String, Optional<Picture>> pictures) {
        var document = Jsoup.parse(html);
        document.head().appendElement("style").appendText(text(styles));
        embed(document, pictures);
        turn.acquireUninterruptibly();
        try {
            return render(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            turn.release();
        }
    }

    private static void embed(Document document, Function<String, Optional<Picture>> pictures) {
        for (var image : document.select("img")) {
            var picture = pictures.apply(image.attr("src"));
            if (picture.isPresent()) {
                image.attr("src", "data:" + picture.get().type() + ";base64," + Base64.getEncoder().encodeToString(picture.get().bytes()));
            } else {
                image.replaceWith(new org.jsoup.nodes.Element("em").text(image.attr("alt")));
            }
        }
    }

    private static byte[] render(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        font(builder, "inter-400", "Inter", 400);
        font(builder, "inter-650", "Inter", 700);
        font(builder, "inter-400-extended", "Inter Extended", 400);
        font(builder, "inter-650-extended", "Inter Extended", 700);
        font(builder, "source-serif-4-640", "Source Serif", 700);
        font(builder, "source-serif-4-640-extended", "Source Serif Extended", 700);
        builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        FSSupplier<InputStream> font = () -> stream(file + ".ttf");
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    private static String text(String styles) {
        try (var stream = stream(styles + ".css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream stream(String file) {
        try {
            return new ClassPathResource("pdf/" + file).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
