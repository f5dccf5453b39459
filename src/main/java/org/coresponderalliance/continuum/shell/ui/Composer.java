package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.CommunityException;
import tools.jackson.databind.JsonNode;

/**
 * Where people write: Markdown with a toolbar, preview, mentions, upload and a draft that is saved as they type. The text
 * lives in the browser and comes with each event; the server keeps none of it. Nothing is cleared before {@link #sent()}.
 */
@Tag("continuum-composer")
@NpmPackage(value = "@github/markdown-toolbar-element", version = "2.2.3")
@NpmPackage(value = "@github/text-expander-element", version = "2.9.4")
@NpmPackage(value = "@github/file-attachment-element", version = "3.2.0")
@JsModule("./elements/continuum-composer.ts")
public class Composer extends Component implements HasStyle, HasEnabled {

    /**
     * What was typed.
     *
     * @param value the Markdown
     * @param key   for {@code send}, the same at each attempt to send the same text: makes a double submit harmless
     * @param draft which draft it belongs to: the key set last by {@link #open}, also if an event comes late
     */
    public record Typed(String value, String key, String draft) {}

    /** Somebody who can be mentioned. */
    public record Mentioned(String handle, String name, String line) {}

    /**
     * Sets the composer to another text, as when somebody turns from a reply to an edit.
     *
     * @param draft key of the draft; empty where none is kept
     * @param text  what stands in it at first
     */
    public void open(String draft, String text) {
        // Not as properties: the element first saves what it has under the former key.
        getElement().callJsFunction("open", draft, text);
    }

    /** Name of the field, for screen readers and where it is shown. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    /** What the button says; empty for a composer without a button of its own, as in a form. */
    public void setSendLabel(String label) {
        getElement().setProperty("sendLabel", label);
    }

    /** Whether there is a button to give up, which fires {@code cancel}. */
    public void setCancelable(boolean cancelable) {
        getElement().setProperty("cancelable", cancelable);
    }

    /** Most characters, counted as the server counts them (UTF-16 code units). */
    public void setMaxLength(int characters) {
        getElement().setProperty("maxLength", characters);
    }

    /** A short sentence under the text. */
    public void setHint(String hint) {
        getElement().setProperty("hint", hint);
    }

    /** Whether it has room for what the privacy guard finds in it, and in the form around it. */
    public void setGuarded(boolean guarded) {
        getElement().setProperty("guarded", guarded);
    }

    /** Shows rendered, sanitized HTML in place of the text. */
    public void showPreview(String html) {
        getElement().callJsFunction("showPreview", html);
    }

    /** Offers people for the mention that is being typed. @param typed the beginning for which they were found */
    public void showMentions(List<Mentioned> people, String typed) {
        getElement().callJsFunction("showMentions", people.stream()
                .map(person -> Map.of("handle", person.handle(), "name", person.name(), "line", person.line())).toList(), typed);
    }

    /** Says that the draft is safe on the server. */
    public void draftSaved(String words) {
        getElement().callJsFunction("draftSaved", words);
    }

    /** The text was taken: empties the field. */
    public void sent() {
        getElement().callJsFunction("sent");
    }

    /** The text was not taken: says why, beside the field; the text stays. */
    public void fail(String words) {
        getElement().callJsFunction("fail", words);
    }

    /** The text was not taken, and something else on the screen says why; the text stays. */
    public void refused() {
        getElement().callJsFunction("refused");
    }

    /** Nothing can be sent from here any more. What was typed stays, to be read and copied, with these words; without any, nothing is seen. */
    public void close(String words) {
        getElement().callJsFunction("close", words);
    }

    /** Takes a text again, after {@link #close}. */
    public void reopen() {
        getElement().callJsFunction("reopen");
    }

    /** Adds a quotation at the cursor and puts the focus behind it. */
    public void insertQuote(String markdown) {
        getElement().callJsFunction("insertQuote", markdown);
    }

    public void focus() {
        getElement().callJsFunction("focus");
    }

    /** The text changed and there was a pause (2 s), or it has been changing for long (15 s), or the page is being left. */
    public Registration onDraft(SerializableConsumer<Typed> listener) {
        return on("draft-changed", listener);
    }

    /** The text is to be sent. @see CommunityException refusals belong into {@link #fail} */
    public Registration onSend(SerializableConsumer<Typed> listener) {
        return on("send", listener);
    }

    public Registration onPreview(SerializableConsumer<Typed> listener) {
        return on("preview", listener);
    }

    /** The beginning of a mention was typed; the listener gets it as {@code value}, without the at sign. */
    public Registration onMention(SerializableConsumer<Typed> listener) {
        return on("mention", listener);
    }

    public Registration onCancel(SerializableConsumer<Typed> listener) {
        return on("cancel", listener);
    }

    private Registration on(String event, SerializableConsumer<Typed> listener) {
        return getElement().addEventListener(event, fired -> listener.accept(typed(fired.getEventData())))
                .addEventData("event.detail");
    }

    private static Typed typed(JsonNode data) {
        var detail = data.path("event.detail");
        return new Typed(detail.path("value").asString(""), detail.path("key").asString(""), detail.path("draftKey").asString(""));
    }
}
