package org.coresponderalliance.continuum.member;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param network what limits count: an IPv4 address, or the first half of an IPv6 address, of which one customer has very many
 * @param local   whether it was made on this machine, to this machine, under one of its own names
 */
public record Origin(String network, boolean local) {

    private static final int IPV4 = 4;
    private static final int HALF_OF_IPV6 = 8;

    public static Origin of(HttpServletRequest request) {
        // A header may say that the request was made on this machine. The address that it arrived at cannot be made up.
        var local = isLoopback(request.getRemoteAddr()) && isLoopback(request.getLocalAddr()) && isLocalName(request.getServerName());
        return new Origin(address(request.getRemoteAddr()).map(Origin::network).orElse("unknown"), local);
    }

    private static boolean isLocalName(String name) {
        return name.equalsIgnoreCase("localhost") || isLoopback(name.replaceAll("[\\[\\]]", ""));
    }

    private static boolean isLoopback(String literal) {
        return address(literal).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    private static Optional<InetAddress> address(String literal) {
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == IPV4 ? address.getHostAddress() : HexFormat.of().formatHex(bytes, 0, HALF_OF_IPV6);
    }
}
