package org.coresponderalliance.continuum.bench.load;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back for one request. */
public record Answer(String asked, int status, HttpHeaders headers, byte[] body) {

    /** @throws Refused if the status is another */
    public Answer expect(int status) {
        if (this.status != status) {
            throw new Refused(this.status + " for " + asked);
        }
        return this;
    }

    /** @throws Refused if it stands there more or less often */
    public Answer expect(byte[] what, int times) {
        var count = Bytes.count(body, what);
        if (count != times) {
            throw new Refused("%d times %s instead of %d in %s".formatted(count, new String(what, StandardCharsets.UTF_8), times, asked));
        }
        return this;
    }

    /** @throws Refused if it does not stand there at all */
    public Answer expectSome(byte[] what) {
        if (!has(what)) {
            throw new Refused("no " + new String(what, StandardCharsets.UTF_8) + " in " + asked);
        }
        return this;
    }

    public boolean has(byte[] what) {
        return Bytes.find(body, what, 0) >= 0;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
