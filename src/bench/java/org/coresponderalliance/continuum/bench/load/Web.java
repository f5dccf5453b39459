package org.coresponderalliance.continuum.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Connections to a site, kept open between requests as browsers do; HTTP/1.1. Redirects are not followed. */
public final class Web implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient client = client();
    /** Apart, so that each WebSocket begins with a connection of its own as in a browser, and not on one that served other requests. */
    private final HttpClient sockets = client();

    public Web(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    }

    HttpClient sockets() {
        return sockets;
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** @param headers names and values in turn */
    public Answer post(String path, String type, byte[] body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        var response = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(request.method() + " " + request.uri().getRawPath(), response.statusCode(), response.headers(), response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        sockets.shutdownNow();
    }
}
