package org.coresponderalliance.continuum.bench.load;

import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The WebSocket of an open page, on which the site tells of what others do. Opened as Atmosphere's client does it. */
public final class PushChannel {

    private static final int PATIENCE = 30;

    private final Listener listener = new Listener();
    private @Nullable WebSocket socket;

    private PushChannel() {}

    static PushChannel connect(Browser browser, int ui, String pushId, long sync) throws Exception {
        var channel = new PushChannel();
        var address = browser.web().address();
        var uri = URI.create("ws://" + address.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + sync);
        channel.socket = opened(browser.web().sockets().newWebSocketBuilder().header("Cookie", browser.cookies()).header("Origin", address.toString())
                .buildAsync(uri, channel.listener));
        // The first message is the handshake of Atmosphere: from then on nothing is missed.
        channel.listener.next.get(PATIENCE, TimeUnit.SECONDS);
        return channel;
    }

    private static WebSocket opened(CompletableFuture<WebSocket> opening) throws Exception {
        try {
            return opening.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof WebSocketHandshakeException refused
                    ? new Refused(refused.getResponse().statusCode() + " for the WebSocket") : failed;
        }
    }

    /** Completed with the time ({@link System#nanoTime}) at which a message arrives that has this text in it. */
    public CompletableFuture<Long> waitFor(String text) {
        var wanted = new Wanted(text, new CompletableFuture<>());
        listener.wanted = wanted;
        return wanted.arrival();
    }

    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    private record Wanted(String text, CompletableFuture<Long> arrival) {}

    private static final class Listener implements WebSocket.Listener {

        private final CompletableFuture<String> next = new CompletableFuture<>();
        private final StringBuilder message = new StringBuilder();
        private volatile @Nullable Wanted wanted;

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            var now = System.nanoTime();
            message.append(data);
            if (last) {
                next.complete("");
                var looked = wanted;
                if (looked != null && message.indexOf(looked.text()) >= 0) {
                    looked.arrival().complete(now);
                }
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
