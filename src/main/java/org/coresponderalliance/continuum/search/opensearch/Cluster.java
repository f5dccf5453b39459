package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The few requests to the cluster that are not Hibernate Search's: about the index as a whole, and before that one is there. */
@Component
class Cluster {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** @param status of HTTP; {@code body} empty where there is none */
    record Answer(int status, JsonObject body) {

        boolean isThere() {
            return status == 200 || status == 201;
        }
    }

    private final OpenSearchSettings settings;
    private final Supplier<HttpClient> client = SingletonSupplier.of(() -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING).build());

    Cluster(OpenSearchSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks the first of the nodes that answers.
     *
     * @throws IOException if none does in time, or the cluster cannot do it or does not let us: with anything but success, or the
     *                     refusal of what makes no sense to it, such as an index that is not there
     */
    Answer ask(String method, String path, @Nullable JsonObject body, Duration patience) throws IOException {
        var failed = new IOException("no node of the cluster answers");
        for (var uri : settings.uris()) {
            try {
                var answer = ask(uri, method, path, body, patience);
                if (answer.status() < 500 && answer.status() != 401 && answer.status() != 403 && answer.status() != 429) {
                    return answer;
                }
                failed.addSuppressed(new IOException(uri + " answers " + answer.status()));
            } catch (IOException e) {
                failed.addSuppressed(e);
            }
        }
        throw failed;
    }

    private Answer ask(String uri, String method, String path, @Nullable JsonObject body, Duration patience) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(uri + path)).timeout(patience).header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (!settings.username().isEmpty()) {
            var who = (settings.username() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who));
        }
        try {
            var response = client.get().send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body().isBlank() ? new JsonObject() : JsonParser.parseString(response.body()).getAsJsonObject());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (JsonParseException | IllegalStateException noJson) {
            throw new IOException(uri + " is no OpenSearch", noJson);
        }
    }
}
