package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A region of a screen whose HTML is made by a template. The HTML goes to the browser and is not kept here, so an open
 * page costs the server a few kilobytes however long it is. Clicks and forms in it come back as {@link PageAction}s.
 */
@Tag("continuum-page")
@JsModule("./elements/continuum-page.ts")
public class PageRegion extends Component implements HasStyle, HasSize {

    static final String UNPAINTED = "unpainted";
    static final String ACTION = "page-action";

    /** Replaces the content; moves the focus to its first heading where asked to, as after a navigation. */
    public void show(String html, boolean focus) {
        getElement().callJsFunction("show", html, focus);
    }

    /**
     * As {@link #show} of what the browser's first HTML has of this part of the screen, if that has this mark. If not, the
     * browser asks with the action {@link #UNPAINTED}, which is also heard around the region.
     */
    void adopt(String part, String mark, boolean focus) {
        getElement().callJsFunction("adopt", part, mark, focus);
    }

    /** Replaces one part, found by its id. */
    public void swap(String id, String html) {
        getElement().callJsFunction("swap", id, html);
    }

    /** Adds HTML at the end of the part with this id. */
    public void append(String id, String html) {
        getElement().callJsFunction("append", id, html);
    }

    /** Adds HTML right after the part with this id. */
    public void insertAfter(String id, String html) {
        getElement().callJsFunction("insertAfter", id, html);
    }

    /**
     * Puts a component of the view, such as a composer, into the page: where the HTML has {@code data-place} of that name,
     * else right after the part with that id. It stays the view's, and stays in its place when the page is drawn anew.
     */
    public void place(String where, Component component) {
        getElement().callJsFunction("place", where, component.getElement());
    }

    public void removePart(String id) {
        getElement().callJsFunction("removePart", id);
    }

    /** Says a sentence to screen readers. */
    public void announce(String text) {
        getElement().callJsFunction("announce", text);
    }

    public void scrollToPart(String id) {
        getElement().callJsFunction("scrollToPart", id);
    }

    /** Calls a method of an element of the page, found by its id, with texts. */
    public void call(String id, String method, String... texts) {
        getElement().callJsFunction("call", Stream.concat(Stream.of(id, method), Arrays.stream(texts)).toArray());
    }

    /** Ends the sign of work on the control that was pressed. */
    public void done() {
        getElement().callJsFunction("done");
    }

    /** Calls back for each action in the region. */
    public void onAction(SerializableConsumer<PageAction> listener) {
        getElement().addEventListener(ACTION, event -> listener.accept(action(event.getEventData())))
                .addEventData("event.detail");
    }

    private static PageAction action(JsonNode eventData) {
        var detail = eventData.get("event.detail");
        var data = new HashMap<String, String>();
        if (detail != null && detail.has("data")) {
            detail.get("data").properties().forEach(entry -> data.put(entry.getKey(), entry.getValue().asString("")));
        }
        return new PageAction(detail == null ? "" : detail.path("action").asString(""), data);
    }
}
