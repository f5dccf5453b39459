package org.coresponderalliance.continuum.challenge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.ContentSight;
import org.coresponderalliance.continuum.search.HitDetails;
import org.springframework.stereotype.Component;

/** Leads from inboxes to challenges. */
@Component
class ChallengeSight implements ContentSight {

    private final ChallengeRows rows;
    private final Texts texts;

    ChallengeSight(ChallengeRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public Content content() {
        return Content.CHALLENGE;
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty() ? Map.of() : rows.read(viewer, "and c.id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Challenge::id, this::details));
    }

    private HitDetails details(Challenge challenge) {
        var recommendation = challenge.recommendation();
        var state = challenge.decided() == null ? "challenge.under" : challenge.decided().resolution().key();
        return new HitDetails(texts.get("challenge.of", recommendation.position(), recommendation.article().title()), challenge.url(), texts.get(state),
                List.of(texts.get(challenge.text().ground().key())), challenge.openedAt());
    }
}
