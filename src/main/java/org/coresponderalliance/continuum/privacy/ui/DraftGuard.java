package org.coresponderalliance.continuum.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.Answers.Kept;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import tools.jackson.databind.JsonNode;

/**
 * The privacy guard at the side of one form: after each pause in writing it says what could identify somebody, and it knows
 * what the author answered. The texts stay in the browser; they come here to be read and are not kept.
 *
 * <p>Made by {@link DraftGuards}. Fields that are read have an attribute {@code data-guard} with their name, as in
 * {@link Passage}; they stand in the nearest element with the class {@code guarded}, or in the composer that shows the findings.
 */
public final class DraftGuard {

    /** Marks what is read, and the form in which it stands. */
    static final String FIELD = "data-guard";
    static final String FORM = "guarded";

    /** As many answers as somebody can have given by hand. */
    private static final int ANSWERS = 500;

    private final transient DraftGuards guards;
    private final Element shown;
    private final SerializableSupplier<Audience> audience;
    private SerializableSupplier<Set<String>> present = Set::of;
    private String draft = "";
    private transient List<Kept> kept = List.of();
    /** What only warns and was shown when the author wanted to publish: they have looked at it. */
    private transient List<Kept> lookedAt = List.of();

    /** What was answered in the text that is edited: nobody is told of it again. */
    private transient List<FoundPlace> stands = List.of();

    DraftGuard(DraftGuards guards, Component shown, SerializableSupplier<Audience> audience) {
        this.guards = guards;
        this.shown = shown.getElement();
        this.audience = audience;
        this.shown.addEventListener("guard-look", event -> look(event.getEventData().path("event.detail"))).addEventData("event.detail");
        this.shown.addEventListener("guard-kept", event -> kept = answers(event.getEventData().path("event.detail").path("kept"))).addEventData("event.detail");
        this.shown.addEventListener("guard-wrong", event -> guards.wrong(event.getEventData().path("event.detail").path("rule").asString("")))
                .addEventData("event.detail");
    }

    /** Has the text of a field read under the name by which the API knows it. */
    public static void reads(Component field, String name) {
        field.getElement().setAttribute(FIELD, name);
    }

    /** Makes all fields in there one form, whose texts are read as one story. */
    public static void isForm(Component form) {
        form.getElement().getClassList().add(FORM);
    }

    /** Shows the list where it stands, on a phone too: in a dialog, which is over the page already. */
    public DraftGuard inPlace() {
        shown.setAttribute("inline", true);
        return this;
    }

    /** Has the answers of a form kept in the browser under this name until it is saved; a composer does so by its draft. */
    public void keepAs(String draft) {
        this.draft = draft;
        shown.callJsFunction("turnTo", draft);
    }

    /** Takes these names for no client's: those of the people among whom it is said. */
    public void among(SerializableSupplier<Set<String>> names) {
        present = names;
    }

    /** Does not tell of these findings: they were answered when the text that is edited was written. Holds until that is {@link #done}. */
    public void stands(List<FoundPlace> answered) {
        stands = List.copyOf(answered);
    }

    /** What the author says to what was found. */
    public Answers answers() {
        var all = new ArrayList<>(kept);
        all.addAll(lookedAt);
        return new Answers(all);
    }

    /** It was not published because of this: shows it, to be mended or answered. Sent once more, what only warns is meant. */
    public void show(PrivacyConcern concern) {
        lookedAt = concern.findings().stream().filter(place -> place.action().equals("warn"))
                .map(place -> new Kept(place.field(), place.rule(), place.text(), "")).distinct().toList();
        call("refuse($0)", concern.findings());
    }

    /** What was written is out, or somebody turned to something else: the answers belong to it alone. */
    public void done() {
        kept = List.of();
        lookedAt = List.of();
        stands = List.of();
        if (!draft.isEmpty()) {
            // By way of the page: the form itself may be gone when this arrives.
            UI.getCurrentOrThrow().getPage().executeJs("localStorage.removeItem('continuum.stays.' + $0)", draft);
        }
    }

    private void look(JsonNode asked) {
        var passages = new ArrayList<Passage>();
        asked.path("passages").forEach(passage -> passages.add(new Passage(passage.path("field").asString(""), passage.path("text").asString(""))));
        var looked = guards.look(passages, audience.get(), present::get);
        call("found(" + asked.path("stamp").asInt(0) + ", $0, " + looked.files() + ")", looked.found().stream().filter(place -> stands.stream().noneMatch(place::sameAs)).toList());
    }

    /** The list is the element itself, or part of a composer. */
    private void call(String call, List<FoundPlace> findings) {
        shown.executeJs("(this.guard ?? this)." + call, findings);
    }

    private static List<Kept> answers(JsonNode sent) {
        var answers = new ArrayList<Kept>();
        sent.forEach(one -> answers.add(new Kept(one.path("field").asString(""), one.path("rule").asString(""), one.path("text").asString(""), one.path("reason").asString(""))));
        return answers.stream().limit(ANSWERS).toList();
    }
}
