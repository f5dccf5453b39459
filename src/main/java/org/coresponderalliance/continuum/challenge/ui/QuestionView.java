package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.ChallengeLinks;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.ChallengeQueries.UnderChallenge;
import org.coresponderalliance.continuum.challenge.ChallengeService;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.library.RecommendationRefs;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.privacy.ui.DraftGuards;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Where a member questions a recommendation. The parameter {@code recommendation} says which one; else they choose it here. */
@Route(value = "library/:id([0-9]+)/challenge", layout = ShellLayout.class)
@PermitAll
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EXCERPT = 110;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).withZone(ZoneOffset.UTC);

    /** What it is made with, in one parameter. */
    @org.springframework.stereotype.Component
    record Parts(ChallengeQueries queries, ChallengeService challenges, RecommendationRefs recommendations, AdoptionQueries adoptions, DraftGuards guards,
                 CurrentViewer viewers, Texts texts) {}

    private final transient Parts parts;
    private final Select<RecommendationRef> recommendation = new Select<>();
    private final Div already = new Div();
    private transient Map<Long, UnderChallenge> under = Map.of();

    QuestionView(Parts parts) {
        this.parts = parts;
        getContent().addClassName("page-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
        var all = parts.recommendations().standing(article, parts.viewers().member()).stream().filter(RecommendationRef::isChallengeable).toList();
        if (all.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter("recommendation").orElse("");
        show(all, all.stream().filter(one -> String.valueOf(one.id()).equals(asked)).findFirst());
    }

    @Override
    public String getPageTitle() {
        return text("challenge.form.title");
    }

    private void show(List<RecommendationRef> all, Optional<RecommendationRef> chosen) {
        var article = all.getFirst().article();
        under = parts.queries().underChallenge(article.id());
        var heading = new H1(text("challenge.form.what", article.title()));
        heading.addClassName("plain");
        heading.getElement().setAttribute("tabindex", "-1");
        var crumbs = new Div(new Anchor(article.url(), article.title()));
        crumbs.addClassName("crumbs");
        var about = new Paragraph(text("challenge.form.about", ChallengeService.DAYS_TO_DECIDE));
        about.addClassName("intro");
        var column = new Div(crumbs, heading, about, form(all, chosen));
        column.addClassNames("column", "stack");
        var page = new Div(column);
        page.addClassName("page");
        getContent().removeAll();
        getContent().add(page);
    }

    private FormCard form(List<RecommendationRef> all, Optional<RecommendationRef> chosen) {
        var article = all.getFirst().article();
        var form = new FormCard(parts.texts(), "", "");
        recommendation.setLabel(text("challenge.form.recommendation"));
        recommendation.setItems(all);
        recommendation.setItemLabelGenerator(one -> one == null ? "" : text("challenge.form.recommendation.n", one.position(), RenderedText.excerpt(one.text(), EXCERPT)));
        form.field("recommendation", recommendation);
        form.add(already);
        already.setVisible(false);
        var fields = new ChallengeFields(form, parts.adoptions().failure(article.id(), parts.viewers().member()).orElse(null), parts.texts());
        var guard = parts.guards().of(form, form, () -> Audience.MEMBERS).inPlace();
        recommendation.addValueChangeListener(change -> chosen(change.getValue(), fields));
        recommendation.setValue(chosen.orElse(all.size() == 1 ? all.getFirst() : null));
        form.submit(text("challenge.form.save"), () -> open(fields, guard));
        form.keepTyped(parts.viewers().member().id() + "/challenge/" + article.id(), () -> chosen(recommendation.getValue(), fields));
        return form;
    }

    /** What others said already, and what waits for a moderator, to be written again. */
    private void chosen(@Nullable RecommendationRef one, ChallengeFields fields) {
        already.removeAll();
        already.setVisible(one != null && under.containsKey(one.id()));
        if (one == null) {
            return;
        }
        if (under.containsKey(one.id())) {
            var challenge = under.get(one.id());
            var words = new Div(text("challenge.form.already", DAY.format(challenge.since())) + " ");
            words.add(new Anchor(challenge.open() == 1 ? ChallengeLinks.challenge(challenge.first()) : ChallengeLinks.of(one.id()), text("challenge.form.already.read")));
            var note = new Div(words);
            note.addClassNames("note", "plain");
            already.add(note);
        }
        parts.queries().own(one.id(), parts.viewers().member()).ifPresent(own -> fields.show(own.text()));
    }

    private void open(ChallengeFields fields, DraftGuard guard) {
        try {
            if (recommendation.getValue() == null) {
                throw new InvalidInput("recommendation", "challenge.form.choose");
            }
            var opened = parts.challenges().open(parts.viewers().member(), recommendation.getValue().id(), fields.typed(), guard.answers());
            guard.done();
            Toast.done(text(opened.shown() ? "challenge.form.saved" : "challenge.form.held"));
            UI.getCurrent().navigate(ChallengeLinks.challenge(opened.id()).substring(1));
        } catch (PrivacyConcern concern) {
            guard.show(concern);
            throw concern;
        }
    }

    private String text(String key, Object... args) {
        return parts.texts().get(key, args);
    }
}
