package org.coresponderalliance.continuum.walk;

import java.util.List;

/** Ways that need no walk, as patterns, each group with the reason. */
final class Harmless {

    static final List<String> WAYS = List.of(
            // Forms for whoever is not signed in: they show what was typed and nothing of anybody's.
            "(GET|POST) /(join|join/confirm|reset|reset/new|welcome|sign-in|first-administrator)",
            // The same for programs.
            "POST /api/v1/(applications|applications/confirmation|tokens)",
            // It answers on what is sent and on nothing else.
            "POST /api/v1/guard/check",
            // It counts that a hit was opened, and says nothing.
            "POST /(api/v1/)?search/hits",
            // The same for everybody.
            "GET /(site\\.css|site/logo|robots\\.txt)", "GET /styles/\\{audience:guests\\|members}-\\{hash:.*}\\.css",
            // The parts of the sitemap, each by number; WalkTests goes through the first of each.
            "GET /sitemaps/.*",
            // What is new, or one's own, or the staff's to change; who may is asked by the services, and proved in their tests.
            "POST /(api/v1/)?attachments", "POST /api/v1/redactions.*", "POST /api/v1/(articles|challenges|discussions|gaps|proposals|saved-searches|markdown|flags|moderation/canned-texts)", "(PUT|DELETE) /api/v1/drafts",
            "(POST|PATCH|DELETE) /api/v1/me/.*", "DELETE /api/v1/tokens/.*", "PUT /api/v1/discussions/reading", "POST /api/v1/inbox/.*", "POST /api/v1/proposals/\\{id}/decision",
            "(POST|PATCH|PUT|DELETE) /api/v1/(settings|synonyms|guard/rules|guard/words).*", "GET /api/v1/settings/groups", "(GET|POST|PUT) /api/v1/legal-bases.*", "POST /api/v1/mails/.*",
            // Refused to all but moderators before anybody looks at the number; the deeds that are tried there get no further.
            "(POST|PUT|DELETE) /api/v1/moderation/.*",
            // All of the API that is not there.
            "[A-Z]+ /api/\\*\\*");

    private Harmless() {}
}
