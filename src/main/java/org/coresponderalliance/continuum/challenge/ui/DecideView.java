package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.Challenge;
import org.coresponderalliance.continuum.challenge.ChallengeLinks;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.DecisionService;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.library.RecommendationQueries;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.privacy.ui.DraftGuards;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Where whoever answers for a challenge, or a moderator, decides on it. */
@Route(value = "challenges/:challenge([0-9]+)/decision", layout = ShellLayout.class)
@PermitAll
class DecideView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What it is made with, in one parameter. */
    @org.springframework.stereotype.Component
    record Parts(ChallengeQueries queries, DecisionService decisions, RecommendationQueries recommendations, DraftGuards guards, CurrentViewer viewers, Texts texts) {}

    private final transient Parts parts;

    DecideView(Parts parts) {
        this.parts = parts;
        getContent().addClassName("page-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var challenge = parts.queries().one(Long.parseLong(event.getRouteParameters().get("challenge").orElse("0")), parts.viewers().member());
            if (challenge.may("DECIDE")) {
                show(challenge);
            } else {
                event.forwardTo(challenge.url().substring(1));
            }
        } catch (NotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return text("challenge.decide.title");
    }

    private void show(Challenge challenge) {
        var recommendation = challenge.recommendation();
        var heading = new H1(text("challenge.decide.title"));
        heading.addClassName("plain");
        heading.getElement().setAttribute("tabindex", "-1");
        var crumbs = new Div(new Anchor(challenge.url(), text("challenge.of", recommendation.position(), recommendation.article().title())));
        crumbs.addClassName("crumbs");
        var about = new Paragraph(text("challenge.decide.about", challenge.by().name()));
        about.addClassName("intro");
        var asked = new Div(label("challenge.what"), new Paragraph(recommendation.text()), label("challenge.why"), said(challenge));
        source(challenge).ifPresent(asked::add);
        asked.addClassNames("form", "card", "pad", "stack", "tight");
        var column = new Div(crumbs, heading, about, asked, form(challenge));
        column.addClassNames("column", "stack");
        var page = new Div(column);
        page.addClassName("page");
        getContent().removeAll();
        getContent().add(page);
    }

    private Paragraph label(String key) {
        var label = new Paragraph(text(key));
        label.addClassName("meta");
        return label;
    }

    private static Paragraph said(Challenge challenge) {
        var said = new Paragraph(challenge.text().text());
        said.addClassName("as-typed");
        return said;
    }

    /** What is cited against it, if anything is. */
    private Optional<Paragraph> source(Challenge challenge) {
        var text = challenge.text();
        if (text.source().isEmpty()) {
            return Optional.empty();
        }
        var source = new Paragraph(text("challenge.why.source") + ": ");
        source.addClassName("meta");
        if (text.url().isEmpty()) {
            source.add(text.source());
        } else {
            var link = new Anchor(text.url(), text.source());
            link.getElement().setAttribute("rel", "noopener");
            source.add(link);
        }
        return Optional.of(source);
    }

    private FormCard form(Challenge challenge) {
        var form = new FormCard(parts.texts(), "", "");
        var resolution = form.field("resolution", new RadioButtonGroup<Resolution>(text("challenge.decide.resolution")));
        resolution.setItems(Resolution.values());
        resolution.setItemLabelGenerator(one -> text("challenge.decide.resolution." + one));
        resolution.getElement().getThemeList().add("vertical");
        if (!mayWithdraw(challenge)) {
            resolution.setItemEnabledProvider(one -> one != Resolution.WITHDRAW);
            resolution.setHelperText(text("challenge.decide.noWithdraw"));
        }
        var reason = form.field("reason", new TextArea(text("challenge.decide.reason")));
        reason.setHelperText(text("challenge.decide.reason.help"));
        reason.setMaxLength(1_000);
        reason.setMinRows(4);
        reason.setMaxRows(14);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        DraftGuard.reads(reason, "reason");
        var guard = parts.guards().of(form, form, () -> Audience.MEMBERS).inPlace();
        form.submit(text("challenge.decide.save"), () -> decide(challenge, resolution.getValue(), reason.getValue(), guard));
        form.keepTyped(parts.viewers().member().id() + "/decision/" + challenge.id(), () -> reason.setValue(""));
        return form;
    }

    /** What does not hold any more can be said to be withdrawn by whoever decides. */
    private boolean mayWithdraw(Challenge challenge) {
        var recommendation = challenge.recommendation();
        return recommendation.withdrawn()
                || parts.recommendations().page(recommendation.article().id(), recommendation.id(), parts.viewers().member()).mayWithdraw();
    }

    private void decide(Challenge challenge, @Nullable Resolution resolution, String reason, DraftGuard guard) {
        if (resolution == null) {
            throw new InvalidInput("resolution", "challenge.form.choose");
        }
        try {
            parts.decisions().decide(parts.viewers().member(), challenge.id(), resolution, reason, guard.answers());
            guard.done();
            Toast.done(text("challenge.decide.saved", challenge.by().name()));
            UI.getCurrent().navigate(ChallengeLinks.challenge(challenge.id()).substring(1));
        } catch (PrivacyConcern concern) {
            guard.show(concern);
            throw concern;
        }
    }

    private String text(String key, Object... args) {
        return parts.texts().get(key, args);
    }
}
