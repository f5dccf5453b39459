package org.coresponderalliance.continuum.embedded;

/**
 * How to reach a running embedded database; it listens on the loopback address only.
 *
 * @param port TCP port, another one at each start
 * @param password made once, at random, for this database
 */
public record Connection(int port, String password) {

    static final String DATABASE = "continuum";
    static final String USER = "continuum";

    /** The JDBC address. TLS is off because nothing leaves the machine. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=disable";
    }

    public String user() {
        return USER;
    }
}
