package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.jspecify.annotations.Nullable;

/** The frame of the application: top bar, navigation, content, and the bar at the foot of a phone. Who may see a view, the view says. */
@AnonymousAllowed
public class ShellLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final transient Chrome chrome;
    private final transient PaintedPages painted;
    private final transient Frames frames;
    private final transient CurrentViewer viewers;
    private final transient LiveUpdates live;
    private final PageRegion top = new PageRegion();
    private final PageRegion side = new PageRegion();
    private final PageRegion bar = new PageRegion();
    private final Div main = new Div();
    private String path = "";
    private transient Chrome.@Nullable Model drawn;

    ShellLayout(Chrome chrome, PaintedPages painted, Frames frames, CurrentViewer viewers, LiveUpdates live) {
        this.chrome = chrome;
        this.painted = painted;
        this.frames = frames;
        this.viewers = viewers;
        this.live = live;
        var content = new Div(side, main);
        content.addClassNames("shell", "app");
        main.setId("main");
        main.getElement().setAttribute("role", "main");
        getContent().add(top, content, bar);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getFirstSegment();
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var viewer = viewers.get();
        if (!viewer.isGuest()) {
            var registration = live.listen("inbox/" + viewer.id(), attached.getUI(), hint -> draw());
            addDetachListener(detached -> registration.remove());
        }
    }

    private void draw() {
        if (drawn == null) {
            drawFirst();
            return;
        }
        var now = chrome.model(viewers.get(), active());
        if (!now.equals(drawn)) {
            show(now);
        }
    }

    private void drawFirst() {
        var frame = painted.nextFrame(viewers.get(), active());
        if (frame.mark().isEmpty()) {
            show(frame.model());
            return;
        }
        drawn = frame.model();
        top.adopt("top", frame.mark(), false);
        side.adopt("side", frame.mark(), false);
        bar.adopt("bar", frame.mark(), false);
        getContent().getElement().addEventListener(PageRegion.ACTION, unpainted -> show(chrome.model(viewers.get(), active())));
    }

    private String active() {
        return path.isEmpty() ? "home" : path;
    }

    private void show(Chrome.Model now) {
        drawn = now;
        top.show(frames.top(now), false);
        side.show(frames.side(now), false);
        bar.show(frames.bar(now), false);
    }
}
