package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the foot of the screen. */
public final class Toast {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Toast() {}

    /** Something was done. */
    public static void done(String text) {
        show(text, SHORT);
    }

    /** Something was refused; stays long enough to be read, and screen readers say it at once. */
    public static void refusal(String text) {
        var toast = show(text, LONG);
        toast.addClassName("refusal");
        toast.setAssertive(true);
    }

    /** Something was done that can be undone for as long as the message stands (10 s). */
    public static void undoable(String text, String undoLabel, Runnable undo) {
        var toast = new Notification();
        toast.setPosition(Position.BOTTOM_START);
        toast.setDuration(LONG);
        var button = new Button(undoLabel, click -> {
            undo.run();
            toast.close();
        });
        var row = new HorizontalLayout(new Component[] {new Span(text), button});
        row.setAlignItems(HorizontalLayout.Alignment.CENTER);
        toast.add(row);
        toast.open();
    }

    private static Notification show(String text, int duration) {
        return Notification.show(text, duration, Position.BOTTOM_START);
    }
}
