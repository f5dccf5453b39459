package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** What goes along to the screen that is shown next in the same window, and must not stand in its address, which is kept in histories and logs. */
public final class Carried {

    private static final String KEY = Carried.class.getName();

    private Carried() {}

    /** Goes to a screen of this site with a text. @param url with its leading slash */
    public static void go(String url, String text) {
        var ui = UI.getCurrentOrThrow();
        ComponentUtil.setData(ui, KEY, text);
        var place = new Location(url.substring(1));
        ui.navigate(place.getPath(), place.getQueryParameters());
    }

    /** What came along, once; empty if nothing did. */
    public static String take() {
        var ui = UI.getCurrentOrThrow();
        var text = ComponentUtil.getData(ui, KEY);
        ComponentUtil.setData(ui, KEY, null);
        return text instanceof String carried ? carried : "";
    }
}
