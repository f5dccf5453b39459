package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** What goes along to the screen that is shown next in the same window, and must not stand in its address, which is kept in histories and logs. */
public final class Carried {

    private static final String KEY = Carried.class.getName();

    private Carried() {}

    /** To be said before going to the other screen. */
    public static void text(String text) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), KEY, text);
    }

    /** What came along, once; empty if nothing did. */
    public static String take() {
        var ui = UI.getCurrentOrThrow();
        var text = ComponentUtil.getData(ui, KEY);
        ComponentUtil.setData(ui, KEY, null);
        return text instanceof String carried ? carried : "";
    }
}
