package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.shell.ui.Composer;
import org.jspecify.annotations.Nullable;

/** A composer with its drafts, preview and mentions, and room for somebody else's text where an edit came too late. */
class Writer extends Div {

    /** Does something with what was typed and what its author says to what could identify somebody in it. A refusal that it throws is told at the composer, the text staying. */
    interface Send {
        void send(Composer.Typed typed, Answers answers);
    }

    private final transient Deeds deeds;
    private final transient CurrentViewer viewers;
    private final transient Texts texts;
    private final Composer composer = new Composer();
    private @Nullable Div theirs;
    private final transient DraftKeeping keeping;
    private final DraftGuard guard;

    /** Keeps a draft. */
    interface DraftKeeping {
        void keep(String draft, String text);
    }

    /** @param audience who will read what is written here */
    Writer(Deeds deeds, CurrentViewer viewers, Texts texts, SerializableSupplier<Audience> audience, Send send) {
        this(deeds, viewers, texts, audience, send, (draft, text) -> deeds.drafts().save(viewers.member(), draft, text, Map.of()));
    }

    Writer(Deeds deeds, CurrentViewer viewers, Texts texts, SerializableSupplier<Audience> audience, Send send, DraftKeeping keeping) {
        this.keeping = keeping;
        this.deeds = deeds;
        this.viewers = viewers;
        this.texts = texts;
        guard = deeds.guards().beside(composer, audience);
        composer.setMaxLength(Limits.BODY);
        composer.onDraft(this::keep);
        composer.onPreview(typed -> composer.showPreview(deeds.markdown().render(typed.value()).html()));
        composer.onMention(typed -> composer.showMentions(deeds.members().suggest(typed.value(), viewers.get()).stream().map(Writer::mentioned).toList(),
                typed.value()));
        composer.onSend(typed -> send(typed, send));
        add(composer);
    }

    Composer composer() {
        return composer;
    }

    /** Among whom it is said: their names are no client's. */
    void among(SerializableSupplier<Set<String>> names) {
        guard.among(names);
    }

    /** Does not tell of these findings: they were answered in what is edited here. To be said after {@link #open}. */
    void stands(List<FoundPlace> answered) {
        guard.stands(answered);
    }

    /** Turns to a draft: what was kept under its key, else the given text. */
    void open(String draft, String text) {
        hideTheirs();
        guard.done();
        setVisible(true);
        composer.open(draft, deeds.drafts().find(viewers.get(), draft).map(kept -> kept.body()).filter(body -> !body.isBlank()).orElse(text));
    }

    private void keep(Composer.Typed typed) {
        if (typed.draft().isEmpty()) {
            return;
        }
        try {
            keeping.keep(typed.draft(), typed.value());
            composer.draftSaved(texts.get("discussion.draft.saved"));
        } catch (CommunityException refusal) {
            composer.fail(texts.get(refusal.text()));
        }
    }

    private void send(Composer.Typed typed, Send send) {
        try {
            send.send(typed, guard.answers());
            deeds.drafts().delete(viewers.get(), typed.draft());
            hideTheirs();
            guard.done();
            composer.sent();
        } catch (PrivacyConcern concern) {
            keep(typed);
            composer.refused();
            guard.show(concern);
        } catch (CommunityException refusal) {
            if (!typed.draft().isEmpty() && !viewers.get().isGuest()) {
                keeping.keep(typed.draft(), typed.value());
            }
            composer.fail(texts.get(refusal.text()));
            if (refusal instanceof Conflict conflict && conflict.theirs() != null) {
                show(conflict.theirs());
            }
        }
    }

    private void show(String text) {
        hideTheirs();
        var shown = new Div(new Paragraph(texts.get("discussion.edit.theirs")), new Pre(text));
        shown.addClassName("compare");
        add(shown);
        theirs = shown;
    }

    private void hideTheirs() {
        if (theirs != null) {
            remove(theirs);
            theirs = null;
        }
    }

    private static Composer.Mentioned mentioned(Byline person) {
        return new Composer.Mentioned(person.handle(), person.name(), person.line());
    }
}
