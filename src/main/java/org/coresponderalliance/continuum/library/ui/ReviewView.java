package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.Decision;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** A revision on its way to readers: reviewers decide here, its owner sends, withdraws and publishes. */
@Route(value = "library/:id([0-9]+)/review", layout = ShellLayout.class)
@PermitAll
class ReviewView extends PageView {

    private final transient Services services;

    ReviewView(Needs needs, Services services) {
        super(needs);
        this.services = services;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = services.live().listen("article/" + id(), attached.getUI(), hint -> shownAgain());
        addDetachListener(detached -> listening.remove());
    }

    @Override
    protected void act(PageAction action) {
        var number = (int) action.number("number");
        switch (action.name()) {
            case "decide" -> decide(number, action.text("decision").equals("APPROVE") ? Decision.APPROVE : Decision.CHANGES, action.text("comment"));
            case "publish" -> publish(number);
            case "send" -> send(true);
            case "ask" -> send(false);
            case "ask-consent" -> {
                services.consents().ask(viewer(), id());
                done("library.consent.asked");
            }
            case "legal" -> legal();
            case "withdraw" -> {
                services.reviews().withdraw(viewer(), id());
                done("library.review.withdrawn");
            }
            case "discard" -> {
                services.publishing().discard(viewer(), id());
                Toast.done(text("library.discard.done"));
                UI.getCurrent().navigate("library/yours");
            }
            default -> services.talk().act(action, new PassageTalk.Place(needs(), this::id, this::shownAgain));
        }
    }

    private void decide(int number, Decision decision, String comment) {
        services.reviews().decide(viewer(), id(), number, decision, comment);
        done(isPublished() ? "library.review.published" : "library.review.thanks");
    }

    private void publish(int number) {
        services.concerns().ask(answers -> done(services.publishing().publish(viewer(), id(), number, answers) ? "library.publish.done" : "library.publish.held"),
                this::edit);
    }

    private void send(boolean first) {
        var status = services.reviewing().status(id(), viewer());
        var picker = MemberPicker.of(text("library.review.reviewers"), services.members(), needs().viewers());
        picker.setHelperText(text("library.review.reviewers.help"));
        picker.setValue(Set.copyOf(status.awaited()));
        var byItself = new Checkbox(text("library.review.publishWhenApproved"), true);
        var key = first ? "library.review.send" : "library.review.ask";
        new Dialogs(needs().texts()).open(key + ".dialog", picker, () -> {
            if (first) {
                services.concerns().ask(answers -> {
                    services.reviews().send(viewer(), id(), status.article().number(), ids(picker.getValue()), byItself.getValue(), answers);
                    done("library.review.sent");
                }, this::edit);
            } else {
                var all = new java.util.HashSet<>(ids(picker.getValue()));
                status.voices().forEach(voice -> all.add(voice.by().memberId()));
                services.reviews().ask(viewer(), id(), all);
                done("library.review.asked");
            }
        }, first ? new com.vaadin.flow.component.Component[] {picker, byItself} : new com.vaadin.flow.component.Component[] {picker});
    }

    private void legal() {
        var picker = MemberPicker.of(text("library.legal.who"), services.members(), needs().viewers());
        picker.setHelperText(text("library.legal.who.help"));
        new Dialogs(needs().texts()).open("library.legal.name", picker, () -> {
            if (picker.getValue().size() > 1) {
                throw new InvalidInput("legalReviewer", "library.legal.one");
            }
            services.reviews().nameLegalReviewer(viewer(), id(), picker.getValue().stream().map(Byline::memberId).findFirst().orElse(null));
            done("library.legal.named");
        }, picker);
    }

    private void edit() {
        UI.getCurrent().navigate(ArticleLinks.edit(id()).substring(1));
    }

    private static Set<Long> ids(Set<Byline> people) {
        return people.stream().map(Byline::memberId).collect(Collectors.toSet());
    }

    private void done(String key) {
        Toast.done(text(key));
        shownAgain();
    }

    /** Shows the page anew, or the article where nothing is worked on any more. */
    private void shownAgain() {
        try {
            refresh();
        } catch (NotFound nothingOnTheWay) {
            UI.getCurrent().navigate(ArticleLinks.LIBRARY.substring(1) + "/" + id());
        }
    }

    private boolean isPublished() {
        try {
            services.reviewing().status(id(), viewer());
            return false;
        } catch (NotFound nothingOnTheWay) {
            return true;
        }
    }

    private Viewer viewer() {
        return needs().viewers().member();
    }

    private String text(String key) {
        return needs().texts().get(key);
    }

    private long id() {
        return Long.parseLong(location().getSegments().get(1));
    }
}
