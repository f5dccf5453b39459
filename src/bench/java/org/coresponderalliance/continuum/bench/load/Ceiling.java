package org.coresponderalliance.continuum.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/**
 * How much the driver itself can do on this machine: against a server that answers every request with the same bytes, of
 * the size of a page. No figure of a site can be higher.
 */
public final class Ceiling {

    private static final int PAGE = 30_000;
    private static final byte[] MARK = Bytes.of("<li>");

    private Ceiling() {}

    public static Round measure(int users, Duration length) throws Exception {
        try (var socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> accept(socket));
            var address = URI.create("http://localhost:" + socket.getLocalPort());
            try (var web = new Web(address);
                    var load = new Load(number -> () -> web.get("/").expect(200).expect(MARK, 1), new Processes(0, 0), users)) {
                load.warmUp(length);
                return load.round(length);
            }
        }
    }

    private static void accept(ServerSocket socket) {
        try {
            while (true) {
                var connection = socket.accept();
                Thread.startVirtualThread(() -> answer(connection));
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private static void answer(Socket connection) {
        var body = "<li>" + "x".repeat(PAGE);
        var answer = Bytes.of("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream());
            var out = connection.getOutputStream();
            connection.setTcpNoDelay(true);
            while (readRequest(in)) {
                out.write(answer);
            }
        } catch (IOException gone) {
            // The driver has closed it.
        }
    }

    /** Reads to the empty line. @return whether there was a request */
    private static boolean readRequest(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 2) {
            var next = in.read();
            if (next < 0) {
                return false;
            }
            ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
        }
        return true;
    }
}
