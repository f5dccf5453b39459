package org.coresponderalliance.continuum.administration.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.ui.AuditRow.Fact;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts entries of the audit log into words. */
@Component
class AuditRows {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};
    /** Ids that only serve to find a row in the database, and what the sentence says already. */
    private static final Set<String> UNSAID = Set.of("item", "sanction", "discussion", "article", "before.state");

    private final AuditSubjects subjects;
    private final MemberDirectory people;
    private final AuditValues values;
    private final Texts texts;
    private final JsonMapper json;

    AuditRows(AuditSubjects subjects, MemberDirectory people, AuditValues values, Texts texts, JsonMapper json) {
        this.subjects = subjects;
        this.people = people;
        this.values = values;
        this.texts = texts;
        this.json = json;
    }

    List<AuditRow> of(List<Entry> entries, Viewer viewer) {
        var details = entries.stream().map(entry -> json.readValue(entry.details(), DETAILS)).toList();
        var names = people.bylines(members(entries, details));
        var things = subjects.of(entries, viewer);
        var rows = new ArrayList<AuditRow>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), details.get(i), names, things.get(AuditSubjects.key(entries.get(i)))));
        }
        return rows;
    }

    private AuditRow row(Entry entry, Map<String, String> details, Map<Long, Byline> names, AuditSubjects.@org.jspecify.annotations.Nullable Thing thing) {
        var actor = entry.actorId() == null ? null : names.get(entry.actorId());
        var self = entry.subject().equals("member") && entry.actorId() != null && entry.subjectId() == entry.actorId();
        var title = thing != null ? thing.title() : entry.subject().equals("member") ? name(entry.subjectId(), names) : "";
        var url = thing != null ? thing.url() : entry.subject().equals("member") ? MembersView.url(entry.subjectId()) : null;
        return new AuditRow(entry.number(), entry.at(), actor == null ? texts.get("audit.system") : actor.name(),
                actor == null ? null : MembersView.url(actor.memberId()), texts.get("audit.action." + entry.action()), self ? "" : title,
                self ? null : url, entry.reason(), facts(details, title, names), entry.hash().substring(0, 12));
    }

    private List<Fact> facts(Map<String, String> details, String title, Map<Long, Byline> names) {
        return details.entrySet().stream().filter(detail -> !UNSAID.contains(detail.getKey()) && !detail.getValue().isEmpty())
                .map(detail -> new Fact(texts.get("audit.detail." + detail.getKey()),
                        detail.getKey().equals("member") ? name(Long.parseLong(detail.getValue()), names) : values.said(detail.getKey(), detail.getValue())))
                .filter(fact -> !fact.value().equals(title)).toList();
    }

    private static String name(long memberId, Map<Long, Byline> names) {
        var byline = names.get(memberId);
        return byline == null ? "" : byline.name();
    }

    private static Collection<Long> members(List<Entry> entries, List<TreeMap<String, String>> details) {
        var ids = new HashSet<Long>();
        for (var entry : entries) {
            if (entry.actorId() != null) {
                ids.add(entry.actorId());
            }
            if (entry.subject().equals("member")) {
                ids.add(entry.subjectId());
            }
        }
        details.stream().map(one -> one.getOrDefault("member", "")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).forEach(ids::add);
        return ids;
    }
}
