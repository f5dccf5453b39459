package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.attachment.AttachedTexts;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyGate;
import org.coresponderalliance.continuum.privacy.PrivacyGuard;
import org.coresponderalliance.continuum.privacy.Published;
import org.springframework.stereotype.Component;

/**
 * Brings what an article says before the privacy guard, all of it as one story. A revision is read when it is written, where
 * its author can mend it, and what was said then holds until it is published.
 */
@Component
class Clearing {

    private static final int LONGEST = 1_000;

    private final PrivacyGuard guard;
    private final PrivacyGate gate;
    private final Revisions revisions;
    private final AttachedTexts files;
    private final EnclosureTable enclosures;

    Clearing(PrivacyGuard guard, PrivacyGate gate, Revisions revisions, AttachedTexts files, EnclosureTable enclosures) {
        this.guard = guard;
        this.gate = gate;
        this.files = files;
        this.enclosures = enclosures;
        this.revisions = revisions;
    }

    /**
     * Of a revision that is being written.
     *
     * @param writer who writes it
     * @param note   what was changed and why; it stands in the history
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if its author has to mend or answer something before
     */
    void written(Article article, long writer, ArticleContent content, String note, Answers answers) {
        note(article, clearance(article, writer, content, note, article.audience, answers, published(article)));
    }

    /** Of the revision that is worked on, before others get it; asks only where nobody has yet. @throws org.coresponderalliance.continuum.privacy.PrivacyConcern as above */
    void sent(Article article, Answers answers) {
        if (article.guardHold == null) {
            note(article, whole(article, article.lastNumber, article.audience, answers, published(article)));
        }
    }

    /**
     * Of the revision that members have and that everybody is to get.
     *
     * @throws NotAllowed where a moderator would have to look first: then the way is a new revision
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern as above
     */
    void opened(Article article, Answers answers) {
        var clearance = whole(article, article.shownNumber, Audience.PUBLIC, answers, Published.NOTHING);
        if (clearance.holds()) {
            throw new NotAllowed("library.guard.notPublic");
        }
        article.guardAnswered = clearance.answeredLine();
    }

    private static void note(Article article, Clearance clearance) {
        article.guardHold = RenderedText.excerpt(clearance.holdReason(), LONGEST);
        article.guardRules = clearance.ruleLine();
        article.guardAnsweredNext = clearance.answeredLine();
    }

    /** Of a revision with the files that come with the article, in all versions that can be reached: they were read for the audience that it had when they were added. */
    private Clearance whole(Article article, int number, Audience audience, Answers answers, Published before) {
        var content = revisions.content(article.id(), number);
        var rows = enclosures.of(article.id());
        var passages = passages(content);
        rows.forEach(row -> {
            passages.add(new Passage("enclosures[" + row.id() + "].title", row.title()));
            passages.add(new Passage("enclosures[" + row.id() + "].note", row.note()));
        });
        var keys = rows.stream().map(row -> "/attachments/" + row.key() + "/").collect(Collectors.joining("\n"));
        return cleared(article, passages, attached(article, article.ownerId, content.body() + "\n" + keys), audience, answers, before);
    }

    private Clearance clearance(Article article, long writer, ArticleContent content, String note, Audience audience, Answers answers, Published before) {
        var passages = passages(content);
        passages.add(new Passage("note", note));
        return cleared(article, passages, attached(article, writer, content.body()), audience, answers, before);
    }

    private Clearance cleared(Article article, List<Passage> passages, AttachedTexts.Attached attached, Audience audience, Answers answers, Published before) {
        passages.addAll(attached.passages());
        return gate.clear(article.ownerId, passages, PrivacyGuard.readers(audience), answers, before).and(attached.unread());
    }

    /** What readers have already was answered and need not be answered again. */
    List<FoundPlace> answered(Article article) {
        return guard.answered(published(article), PrivacyGuard.readers(article.audience), article.ownerId);
    }

    private Published published(Article article) {
        if (!article.isPublished() || article.guardAnswered.isEmpty()) {
            return Published.NOTHING;
        }
        var content = revisions.content(article.id(), article.shownNumber);
        var passages = passages(content);
        passages.addAll(attached(article, article.ownerId, content.body()).passages());
        return new Published(passages, Clearance.rules(article.guardAnswered));
    }

    private AttachedTexts.Attached attached(Article article, long writer, String markdown) {
        return files.of(markdown, Set.copyOf(List.of(writer, article.ownerId)), new Subject(Subject.Kind.ARTICLE, article.id()));
    }

    /** What of an article is read by others, as the API names it. */
    static List<Passage> passages(ArticleContent content) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("title", content.title()));
        passages.add(new Passage("summary", content.summary()));
        for (int i = 0; i < content.recommendations().size(); i++) {
            var one = content.recommendations().get(i);
            passages.add(new Passage("recommendations[" + i + "].text", one.text()));
            passages.add(new Passage("recommendations[" + i + "].basis", one.basis()));
            passages.add(new Passage("recommendations[" + i + "].outcomes", String.join("\n", one.outcomes())));
            sources("recommendations[" + i + "]", one.sources(), passages);
        }
        for (int i = 0; i < content.variations().size(); i++) {
            var one = content.variations().get(i);
            passages.add(new Passage("variations[" + i + "].name", one.name()));
            passages.add(new Passage("variations[" + i + "].text", one.text()));
            sources("variations[" + i + "]", one.sources(), passages);
        }
        passages.add(new Passage("body", content.body()));
        for (int i = 0; i < content.references().size(); i++) {
            passages.add(new Passage("references[" + i + "].text", content.references().get(i).text()));
            passages.add(new Passage("references[" + i + "].url", content.references().get(i).url()));
        }
        return passages;
    }

    private static void sources(String field, List<ArticleContent.Source> sources, List<Passage> passages) {
        for (int j = 0; j < sources.size(); j++) {
            passages.add(new Passage(field + ".sources[" + j + "].text", sources.get(j).text()));
            passages.add(new Passage(field + ".sources[" + j + "].url", sources.get(j).url()));
        }
    }
}
