package org.coresponderalliance.continuum.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Access tokens, made as an administrator of a site makes them; kept beside the data, because each takes seconds. */
final class Tokens {

    private Tokens() {}

    static List<String> of(Launcher launcher) throws IOException, InterruptedException {
        var kept = launcher.data().resolve("benchmark-tokens");
        if (!Files.exists(kept)) {
            var tokens = new ArrayList<String>();
            for (var email : Accounts.WITH_TOKENS) {
                tokens.add(launcher.run(List.of("token", email, "--scope", "read,write")).strip());
            }
            Files.write(kept, tokens);
        }
        return Files.readAllLines(kept);
    }
}
