package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/**
 * One page as it goes over the wire.
 *
 * @param headers of the response, but those that depend on what the request accepts
 * @param tag     the entity tag; weak, as it stands for the page compressed and not
 */
record KeptPage(Map<String, String> headers, String tag, byte[] zipped, int length) {

    static KeptPage of(HttpServletResponse response, byte[] document) {
        var headers = new LinkedHashMap<String, String>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
        headers.keySet().removeIf(name -> name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH));
        headers.put(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        return new KeptPage(headers, "W/\"" + DigestUtils.md5DigestAsHex(document) + "\"", zip(document), document.length);
    }

    int size() {
        return zipped.length;
    }

    /** Answers with the page; with nothing but its tag where the browser has it. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var zips = acceptsZipped(request);
        response.setContentType("text/html;charset=UTF-8");
        if (zips) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(zips ? zipped.length : length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(zips ? zipped : unzipped());
        }
    }

    byte[] unzipped() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean acceptsZipped(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static byte[] zip(byte[] document) {
        var bytes = new ByteArrayOutputStream(document.length / 3);
        try (var out = new Zip(bytes)) {
            out.write(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As small as it gets: a page is compressed once and sent often. */
    private static final class Zip extends GZIPOutputStream {

        private Zip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
