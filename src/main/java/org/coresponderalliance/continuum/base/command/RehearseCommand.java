package org.coresponderalliance.continuum.base.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/**
 * Does once what a site does for its first visitors, so that a cache which the JVM makes meanwhile has what that takes. It
 * only reads, on a port of its own that nobody else is told of.
 */
@Component
@Command(name = "rehearse", description = "Answer the first pages once, on a port of its own: what the AOT cache is made of.")
class RehearseCommand implements ApplicationCommand {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int PAGES = 40;

    private final ApplicationContext context;

    RehearseCommand(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        server.start();
        try {
            System.out.println(read(server) + " pages read.");
        } finally {
            server.stop();
        }
        return 0;
    }

    /** The first page and what it links to. @return how many were answered */
    private static int read(WebServer server) throws IOException, InterruptedException {
        var answered = 0;
        try (var client = HttpClient.newHttpClient()) {
            var home = get(client, server, "/");
            Set<String> paths = new LinkedHashSet<>();
            LINK.matcher(home.body()).results().limit(PAGES).forEach(link -> paths.add(link.group(1).replace("&amp;", "&")));
            for (var path : paths) {
                answered += get(client, server, path).statusCode() == 200 ? 1 : 0;
            }
        }
        return answered;
    }

    private static HttpResponse<String> get(HttpClient client, WebServer server, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
