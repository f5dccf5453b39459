package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.challenge.ChallengeLinks;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.ChallengeService;
import org.coresponderalliance.continuum.challenge.DecisionService;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.ui.FlagDialog;
import org.coresponderalliance.continuum.shell.ui.Carried;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** One challenge: what is questioned and why, who answers for it, and how it ended. */
@Route(value = "challenges/:challenge([0-9]+)", layout = ShellLayout.class)
@PermitAll
class ChallengeView extends PageView {

    /** What it does things with, in one parameter. */
    @org.springframework.stereotype.Component
    record Parts(ChallengeQueries queries, ChallengeService challenges, DecisionService decisions, MemberDirectory members, ReviewQueue queue, Clock clock) {}

    private final transient Parts parts;

    ChallengeView(Needs needs, Parts parts) {
        super(needs);
        this.parts = parts;
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "assign" -> assign();
            case "take-back" -> takeBack();
            case "bring-back" -> {
                parts.challenges().bringBack(viewer(), id());
                refresh();
            }
            case "flag" -> FlagDialog.open(needs().texts(), parts.queue(), viewer(), subject(),
                    () -> UI.getCurrent().navigate(ChallengeLinks.CHALLENGES.substring(1)));
            case "redact" -> Carried.go(ModerationLinks.redaction(subject()), action.text("text"));
            default -> { }
        }
    }

    private void assign() {
        var challenge = parts.queries().one(id(), viewer());
        var today = LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC);
        new AssignDialog(needs().texts(), name -> parts.members().suggest(name, viewer())).open(challenge.owner(), challenge.due(), today, (owner, due) -> {
            parts.decisions().assign(viewer(), id(), owner, due);
            Toast.done(text("challenge.assign.done"));
            refresh();
        });
    }

    private void takeBack() {
        var id = id();
        parts.challenges().takeBack(viewer(), id);
        refresh();
        Toast.undoable(text("challenge.takeBack.done"), text("challenge.takeBack.undo"), () -> {
            parts.challenges().bringBack(viewer(), id);
            refresh();
        });
    }

    private Subject subject() {
        return new Subject(Subject.Kind.CHALLENGE, id());
    }

    private Viewer viewer() {
        return needs().viewers().member();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    private long id() {
        return Long.parseLong(location().getSegments().getLast());
    }
}
