package org.coresponderalliance.continuum.bench.run;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.bench.load.Bytes;
import org.coresponderalliance.continuum.bench.load.Web;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens, asked for as a program asks for one: with the member's email and password. */
final class Tokens {

    private static final String JSON = "application/json";

    private Tokens() {}

    /** One for each of {@link Accounts#WITH_TOKENS}, in their order. */
    static List<String> of(Web web) throws Exception {
        var tokens = new ArrayList<String>();
        for (var email : Accounts.WITH_TOKENS) {
            var asked = "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"Benchmark\",\"scopes\":[\"read\",\"write\"]}".formatted(email, Accounts.PASSWORD);
            tokens.add(JsonMapper.shared().readTree(web.post("/api/v1/tokens", JSON, Bytes.of(asked)).expect(201).body()).path("token").asString());
        }
        return tokens;
    }
}
