package org.coresponderalliance.continuum.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The door through which the site reaches the OpenSearch of the tests. While it is shut, the cluster is away for the site. */
public final class OpenSearchGate {

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    /** @param behind the port on loopback to which it leads */
    OpenSearchGate(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::admit);
    }

    String uri() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public void shut() {
        shut = true;
        open.forEach(OpenSearchGate::close);
    }

    public void open() {
        shut = false;
    }

    private void admit() {
        while (true) {
            try {
                var from = door.accept();
                if (shut) {
                    close(from);
                } else {
                    var to = new Socket(InetAddress.getLoopbackAddress(), behind);
                    pass(from, to);
                    pass(to, from);
                }
            } catch (IOException refused) {
                // Whoever knocked is told so by the closed connection.
            }
        }
    }

    private void pass(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // By one of the two, or because the door was shut.
            } finally {
                close(from);
                close(to);
                open.remove(from);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // So it is closed.
        }
    }
}
