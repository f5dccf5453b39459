package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.administration.AuditProof;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.AuditQueries.Filter;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.jspecify.annotations.Nullable;

/** The audit log, newest first, narrowed by the query of the URL; and the proof that nobody changed it. Staff read it. */
@Route(value = AuditView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class AuditView extends AdministrationView {

    static final String PATH = "administration/audit";
    static final String URL = "/" + PATH;
    private static final int PAGE = 50;
    private static final List<String> FIELDS = List.of("who", "action", "subject", "id", "from", "until");

    /** An option of a filter. */
    record Option(String value, String label, boolean chosen) {}

    private final transient AuditQueries audit;
    private final transient AuditRows rows;
    private final transient AuditProof proof;
    private final transient MemberRegister members;
    private final transient LiveUpdates live;

    AuditView(AuditQueries audit, AuditRows rows, AuditProof proof, MemberRegister members, LiveUpdates live, Needs needs) {
        super("audit", needs);
        this.audit = audit;
        this.rows = rows;
        this.proof = proof;
        this.members = members;
        this.live = live;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var registration = live.listen(AuditProof.LIVE_TOPIC, attached.getUI(), hint -> {
            refresh();
            if (hint.kind().equals("done")) {
                region().announce(text("administration.audit.proof.ended"));
            }
        });
        addDetachListener(detached -> registration.remove());
    }

    @Override
    Map<String, ?> model() {
        var model = new HashMap<String, Object>();
        var entries = audit.entries(filter(), PAGE + 1, viewer());
        var shown = entries.subList(0, Math.min(PAGE, entries.size()));
        model.put("rows", rows.of(shown, viewer()));
        model.put("newer", parameter("before").isEmpty() ? null : url(null));
        model.put("older", entries.size() > PAGE ? url(shown.getLast().number()) : null);
        model.put("proof", proof.state(viewer()));
        model.put("who", parameter("who"));
        model.put("from", parameter("from"));
        model.put("until", parameter("until"));
        model.put("one", parameter("id"));
        model.put("actions", options(audit.actions(viewer()), "action", "audit.action."));
        model.put("subjects", options(audit.subjects(viewer()), "subject", "audit.subject."));
        model.put("filtered", FIELDS.stream().anyMatch(field -> !parameter(field).isEmpty()));
        return model;
    }

    @Override
    void act(PageAction action) {
        switch (action.name()) {
            case "filter" -> go(filtered(action));
            case "prove" -> {
                proof.begin(viewer());
                refresh();
            }
            default -> throw new NotFound();
        }
    }

    private Filter filter() {
        var who = parameter("who").strip();
        return new Filter(parameter("action"), who.isEmpty() ? null : members.named(who, viewer()), parameter("subject"),
                number("id", 0) == 0 ? null : number("id", 0), day("from", 0), day("until", 1), number("before", 0) == 0 ? null : number("before", 0));
    }

    /** The beginning of a day that is typed, or of one some days later; null where it is none. */
    private @Nullable Instant day(String field, int later) {
        try {
            return parameter(field).isEmpty() ? null : LocalDate.parse(parameter(field)).plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private List<Option> options(List<String> values, String field, String words) {
        return values.stream().map(value -> new Option(value, text(words + value), value.equals(parameter(field)))).toList();
    }

    /** The same list, from the newest or from before this entry. */
    private String url(@Nullable Long before) {
        var values = new TreeMap<String, String>();
        FIELDS.forEach(field -> values.put(field, parameter(field)));
        values.put("before", before == null ? "" : before.toString());
        return QueryUrl.of(URL, values);
    }

    private static String filtered(PageAction action) {
        var values = new TreeMap<String, String>();
        FIELDS.forEach(field -> values.put(field, action.text(field).strip()));
        return QueryUrl.of(URL, values);
    }
}
