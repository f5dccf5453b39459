package org.coresponderalliance.continuum.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells moderators apart who would decide on the same item at the same time. */
@Component
class Claims {

    /** How long somebody who opened an item has it before them, unless they say that they still look. */
    static final Duration LASTS = Duration.ofMinutes(15);

    private final MemberDirectory people;

    Claims(MemberDirectory people) {
        this.people = people;
    }

    /** @throws Conflict if it was decided already, or somebody else has it before them */
    void requireFree(ReviewItem item, long memberId, Instant now) {
        if (!item.isOpen()) {
            throw new Conflict(Message.of("moderation.decidedMeanwhile", name(item.decidedBy())), Objects.toString(item.decision(), null));
        }
        var other = item.claimedByOtherThan(memberId, now);
        if (other != null) {
            throw new Conflict(Message.of("moderation.claimedMeanwhile", name(other)), null);
        }
    }

    private String name(@Nullable Long memberId) {
        var byline = memberId == null ? null : people.byline(memberId);
        return byline == null ? "" : byline.name();
    }
}
