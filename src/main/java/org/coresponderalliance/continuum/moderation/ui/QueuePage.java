package org.coresponderalliance.continuum.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.CaseQueries;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.QueueAddition;
import org.coresponderalliance.continuum.moderation.QueueStatus;
import org.coresponderalliance.continuum.moderation.ReviewCase;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The queue: one item with all that is needed to decide on it, and what else waits. */
@Component
class QueuePage implements PageSource {

    private static final int OTHERS = 15;

    private final ReviewQueries queries;
    private final CaseQueries cases;
    private final QueueSelection selection;
    private final MemberDirectory people;
    private final ObjectProvider<QueueAddition> additions;
    private final Templates templates;
    private final Texts texts;

    QueuePage(ReviewQueries queries, CaseQueries cases, QueueSelection selection, MemberDirectory people,
              ObjectProvider<QueueAddition> additions, Templates templates, Texts texts) {
        this.queries = queries;
        this.cases = cases;
        this.selection = selection;
        this.people = people;
        this.additions = additions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(ModerationLinks.QUEUE, ModerationLinks.QUEUE + "/{id:\\d+}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM)) {
            throw new NotFound();
        }
        var kind = QueueSelection.kind(request.parameter("kind").orElse(""));
        var asked = request.variable("id").isEmpty() ? selection.first(kind, viewer).orElse(0L) : request.id("id");
        var model = model(asked, kind, viewer);
        return Page.of(texts.get("moderation.title"), "moderation", templates.render("moderation/queue", Map.of("q", model)));
    }

    private QueueModel model(long id, @Nullable ItemKind kind, Viewer viewer) {
        var status = queries.status(viewer);
        var waits = id != 0 && queries.waiting(id, viewer).isPresent();
        var current = waits ? cases.reviewCase(id, viewer) : null;
        var decided = id != 0 && !waits ? cases.decided(id, viewer) : null;
        var all = queries.waiting(kind, QueueSelection.MOST, viewer).stream().filter(item -> item.id() != id).toList();
        var looker = current == null ? "" : looker(current.item(), viewer);
        var buttons = current == null || current.own() || !looker.isEmpty() ? List.<QueueModel.Button>of() : buttons(current);
        return new QueueModel(status, tabs(status, kind, viewer), current, decided, buttons, looker, current == null ? List.of() : acts(current),
                all.stream().limit(OTHERS).toList(), Math.max(0, all.size() - OTHERS),
                kind == null ? "" : "?kind=" + kind.name().toLowerCase(Locale.ROOT));
    }

    private List<QueueModel.Tab> tabs(QueueStatus status, @Nullable ItemKind chosen, Viewer viewer) {
        var tabs = new ArrayList<QueueModel.Tab>();
        tabs.add(new QueueModel.Tab(texts.get("moderation.kind.all"), ModerationLinks.QUEUE, status.waiting(), chosen == null));
        for (var kind : ItemKind.values()) {
            tabs.add(new QueueModel.Tab(texts.get("moderation.kind." + kind + ".many"),
                    ModerationLinks.QUEUE + "?kind=" + kind.name().toLowerCase(Locale.ROOT), status.of(kind), chosen == kind));
        }
        additions.orderedStream().forEach(one -> tabs.add(new QueueModel.Tab(one.label(), one.url(), one.count(viewer), false)));
        return tabs;
    }

    private static String looker(WaitingItem item, Viewer viewer) {
        return item.looker() == null || viewer.is(item.looker().memberId()) ? "" : item.looker().name();
    }

    private List<QueueModel.Button> buttons(ReviewCase current) {
        var buttons = new ArrayList<QueueModel.Button>();
        var hidden = current.item().content().state().equals("HIDDEN");
        for (var decision : Decision.of(current.item().kind())) {
            var label = hidden && (decision == Decision.KEEP || decision == Decision.HIDE) ? decision + ".hidden" : decision.name();
            buttons.add(new QueueModel.Button(String.valueOf(buttons.size() + 1), decision.name(), texts.get("moderation.do." + label),
                    buttons.isEmpty(), decision == Decision.REMOVE || decision == Decision.REJECT || decision == Decision.DECLINE));
        }
        return buttons;
    }

    private List<QueueModel.Done> acts(ReviewCase current) {
        var names = people.bylines(current.acts().stream().map(act -> act.actorId()).filter(Objects::nonNull).distinct().toList());
        return current.acts().stream().limit(8).map(act -> new QueueModel.Done(act.at(),
                act.actorId() == null ? texts.get("moderation.system") : names.get(act.actorId()).name(),
                texts.get("audit.action." + act.action()), act.reason())).toList();
    }
}
