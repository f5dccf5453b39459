package org.coresponderalliance.continuum.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.privacy.FindingJson;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.guard.Audience;
import org.coresponderalliance.continuum.privacy.guard.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads a draft that somebody is about to publish, here or elsewhere. Nothing of it is kept. */
@RestController
@Tag(name = "Privacy guard")
class GuardApi {

    /** As long as the longest text that the site takes. */
    static final int LONGEST = 200_000;

    /**
     * @param audience who will read it; members if it is missing
     * @param authorPopulation how many people live where the author works, if the byline tells where that is
     */
    record Body(@Nullable String text, @Schema(allowableValues = {"members", "public"}) @Nullable String audience, @Nullable Long authorPopulation) {}

    record Answer(List<FindingJson> findings, int storyScore) {}

    private final PrivacyGuard guard;

    GuardApi(PrivacyGuard guard) {
        this.guard = guard;
    }

    @PostMapping("/api/v1/guard/check")
    @Operation(summary = "What in a draft could identify a client", description = """
            Takes texts of up to 200,000 characters and keeps nothing of them. `block` must not be published, `hold` needs a moderator, `warn` a second \
            look, `info` is a hint. The story score says how much the densest passage tells of one person, although nothing in it is an identifier: \
            5 warns, 7 holds.""")
    Answer check(@RequestBody Body body) {
        if (body.text() == null) {
            throw new InvalidInput("text", "privacy.check.text");
        }
        if (body.text().length() > LONGEST) {
            throw new InvalidInput("text", "base.input.tooLong", LONGEST, body.text().length());
        }
        if (body.authorPopulation() != null && body.authorPopulation() < 0) {
            throw new InvalidInput("authorPopulation", "privacy.check.population");
        }
        var verdict = guard.check(new Draft(body.text(), audience(body.audience()), body.authorPopulation()));
        return new Answer(FindingJson.of(verdict), verdict.storyScore());
    }

    private static Audience audience(@Nullable String name) {
        return switch (name) {
            case null -> Audience.MEMBERS;
            case "members" -> Audience.MEMBERS;
            case "public" -> Audience.PUBLIC;
            default -> throw new InvalidInput("audience", "privacy.check.audience");
        };
    }
}
