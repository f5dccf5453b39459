package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/** The queue as moderators work through it. While an item is open here, it is theirs. */
@Route(value = "moderation/:itemId?([0-9]{1,18})", layout = ShellLayout.class)
@RolesAllowed("MODERATOR")
class QueueView extends PageView {

    private final transient ReviewService service;
    private final transient QueueSelection selection;
    private final transient QueueDialogs dialogs;
    private final transient LiveUpdates live;
    private final List<Registration> registrations = new ArrayList<>();
    private long current;
    private boolean words;

    QueueView(Needs needs, ReviewService service, QueueSelection selection, QueueDialogs dialogs, LiveUpdates live) {
        super(needs);
        this.service = service;
        this.selection = selection;
        this.dialogs = dialogs;
        this.live = live;
    }

    /** Each item has an address of its own: the queue's leads to the first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().getLong("itemId").orElse(0L);
        var viewer = needs().viewers().get();
        var first = named == 0 && AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM) ? selection.first(kind(event.getLocation().getQueryParameters()), viewer) : Optional.<Long>empty();
        if (first.isPresent()) {
            event.forwardTo("moderation/" + first.get(), event.getLocation().getQueryParameters());
            return;
        }
        moveTo(named);
        super.beforeEnter(event);
    }

    @Override
    protected void shown(Page page) {
        words = false;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        registrations.add(live.listen(ReviewQueries.LIVE_TOPIC, ui, this::changed));
        registrations.add(ui.addHeartbeatListener(beat -> claim()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        registrations.forEach(Registration::remove);
        registrations.clear();
        moveTo(0);
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            case "decide" -> decide(Decision.valueOf(action.text("decision")));
            case "words" -> words = Boolean.parseBoolean(action.text("checked"));
            case "skip" -> next();
            case "sanction" -> dialogs.sanction(SanctionKind.valueOf(action.text("kind")), action.number("member"), current, this::refresh);
            case "lift" -> dialogs.lift(action.number("sanction"), this::refresh);
            case "note" -> dialogs.note(action.number("member"), this::refresh);
            default -> { }
        }
    }

    private void decide(Decision decision) {
        if (decision.takesAway() || words) {
            dialogs.decision(decision, current, () -> decided(decision));
        } else {
            service.decide(current, Verdict.of(decision), needs().viewers().member());
            decided(decision);
        }
    }

    private void decided(Decision decision) {
        Toast.done(needs().texts().get("moderation.done." + decision));
        next();
    }

    private void next() {
        var kind = kind(location().getQueryParameters());
        var next = selection.next(current, kind, needs().viewers().member());
        UI.getCurrent().navigate("moderation" + next.map(id -> "/" + id).orElse(""), location().getQueryParameters());
    }

    /** Lets the item before go, and takes this one. */
    private void moveTo(long itemId) {
        var before = current;
        current = itemId;
        if (before != 0 && before != itemId) {
            service.letGo(before, needs().viewers().get());
        }
        claim();
    }

    private void claim() {
        if (current != 0) {
            try {
                service.claim(current, needs().viewers().get());
            } catch (CommunityException notMine) {
                // Somebody else has it, it is decided, or it is about the moderator's own content: the page says which.
            }
        }
    }

    private void changed(LiveUpdates.Hint hint) {
        if (hint.number() == current && hint.kind().equals("decided")) {
            region().announce(needs().texts().get("moderation.decidedHere"));
        }
        refresh();
    }

    private static @Nullable ItemKind kind(QueryParameters query) {
        return QueueSelection.kind(query.getSingleParameter("kind").orElse(""));
    }
}
