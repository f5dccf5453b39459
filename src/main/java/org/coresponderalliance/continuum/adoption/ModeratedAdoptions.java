package org.coresponderalliance.continuum.adoption;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.coresponderalliance.continuum.member.ProgramProfiles;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** What programs do with articles, as moderators decide on it. Who may decide is the moderation module's to check. */
@Component
class ModeratedAdoptions implements ModeratedContent {

    private final AdoptionTable table;
    private final ArticleRefs articles;
    private final ProgramProfiles programs;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedAdoptions(AdoptionTable table, ArticleRefs articles, ProgramProfiles programs, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.programs = programs;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.ADOPTION);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return table.find(subject.id()).filter(adoption -> AccessRules.sees(viewer, adoption.facts()))
                .flatMap(adoption -> articles.find(adoption.articleId(), viewer).map(article -> item(subject, adoption, article)));
    }

    private Item item(Subject subject, AdoptionTable.Stored adoption, ArticleRef article) {
        var entry = table.entry(adoption.id(), adoption.number());
        var program = programs.of(Set.of(adoption.programId())).get(adoption.programId());
        return new Item(subject, texts.get("adoption.item", program == null ? "" : program.name(), article.title()), html(entry.text()),
                ArticleLinks.adoption(article.id(), article.slug(), adoption.id()), adoption.memberId(), entry.at(), adoption.state().name(), texts.get("adoption.audience"));
    }

    private String html(AdoptionText text) {
        var html = new StringBuilder("<p><b>").append(texts.get(text.uptake().key())).append("</b></p>");
        for (var words : new String[] {text.setting(), text.about(), text.result()}) {
            if (!words.isEmpty()) {
                html.append("<p>").append(HtmlUtils.htmlEscape(words).replace("\n", "<br>")).append("</p>");
            }
        }
        return html.toString();
    }

    @Override
    @Transactional
    public void hide(Subject subject, Viewer moderator) {
        becomes(subject, State.HIDDEN);
    }

    /** Its author can record anew afterwards, in other words. */
    @Override
    @Transactional
    public void remove(Subject subject, Viewer moderator) {
        becomes(subject, State.DELETED);
    }

    @Override
    @Transactional
    public void giveBack(Subject subject, Viewer moderator) {
        becomes(subject, State.HELD);
    }

    /** What its author has taken back stays so, since it would come back with the next decision; and now its author cannot bring it back. */
    private void becomes(Subject subject, State state) {
        var adoption = table.locked(subject.id()).orElseThrow(NotFound::new);
        if (adoption.state() == State.DELETED) {
            table.becomes(adoption, State.DELETED, false, clock.instant());
        } else if (adoption.state() != state) {
            table.becomes(adoption, state, false, clock.instant());
            events.publishEvent(new AdoptionVisibilityChanged(adoption.id(), adoption.articleId(), clock.instant()));
        }
    }

    /** What waited is told from now on; what was hidden is there again. */
    @Override
    @Transactional
    public void restore(Subject subject, Viewer moderator) {
        var adoption = table.locked(subject.id()).orElseThrow(NotFound::new);
        if (adoption.state() != State.HELD && adoption.state() != State.HIDDEN) {
            return;
        }
        var now = clock.instant();
        table.becomes(adoption, State.PUBLISHED, true, now);
        if (adoption.state() == State.HIDDEN) {
            events.publishEvent(new AdoptionVisibilityChanged(adoption.id(), adoption.articleId(), now));
            return;
        }
        var owner = articles.find(adoption.articleId(), moderator).map(ArticleRef::ownerId).orElse(0L);
        var uptake = table.entry(adoption.id(), adoption.number()).text().uptake();
        events.publishEvent(new AdoptionRecorded(adoption.id(), adoption.articleId(), owner, adoption.programId(), adoption.memberId(), uptake, now));
    }
}
