package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes and changes categories. Staff only; each act is in the audit log. */
@Service
public class CategoryService {

    private static final InputText NAME = InputText.field("name", 80);
    private static final InputText DESCRIPTION = InputText.field("description", 300);
    private static final InputText RULES = InputText.field("rules", 4_000);
    /** What began to be written that long ago may have come in after a reading that began now. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);
    private static final InputText REASON = InputText.field("reason", 2_000);

    private final Categories categories;
    private final Discussions discussions;
    private final Opening opening;
    private final Markdown markdown;
    private final AuditLog audit;
    private final AuditQueries log;
    private final MemberDirectory people;
    private final Groups groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryService(Categories categories, Discussions discussions, Opening opening, Markdown markdown, AuditLog audit, AuditQueries log,
                    MemberDirectory people, Groups groups, ApplicationEventPublisher events, Clock clock) {
        this.categories = categories;
        this.discussions = discussions;
        this.opening = opening;
        this.markdown = markdown;
        this.audit = audit;
        this.log = log;
        this.people = people;
        this.groups = groups;
        this.events = events;
        this.clock = clock;
    }

    /** @return the new category's id. Its slug is made from the name and stays when the name changes */
    @RetriedTransaction
    public long create(Viewer viewer, CategoryInput input) {
        return create(viewer, Slugs.of(NAME.requiredLine(input.name())), "name", input);
    }

    /** As above, with the slug given. @throws InvalidInput also if the slug is none, or taken */
    @RetriedTransaction
    public long create(Viewer viewer, String slug, CategoryInput input) {
        if (!slug.equals(Slugs.of(slug))) {
            throw new InvalidInput("slug", "discussion.category.slug");
        }
        return create(viewer, slug, "slug", input);
    }

    private long create(Viewer viewer, String slug, String field, CategoryInput input) {
        Permit.require(viewer, Action.CONFIGURE, Content.CATEGORY);
        if (categories.existsBySlug(slug)) {
            throw new InvalidInput(field, "discussion.category.taken");
        }
        var category = new Category(slug, categories.lockAll().size(), now());
        describe(category, input);
        categories.save(category);
        done(viewer, category, "category.created", true, null, "");
        return category.id();
    }

    /**
     * Changes a category; another audience holds at once for all that is in it.
     *
     * @param version the version that the editor saw
     * @param reason  for the audit log; may be empty
     * @throws Conflict if somebody changed it since, naming them
     * @throws OpeningConcern if everybody would read then what could identify a client, naming the discussions
     */
    @RetriedTransaction
    public void edit(Viewer viewer, long id, CategoryInput input, int version, String reason) {
        Permit.require(viewer, Action.CONFIGURE, Content.CATEGORY);
        var why = REASON.optional(reason);
        var begin = now();
        if (input.audience() == Audience.PUBLIC) {
            // All of it is read before anything is locked; what is written meanwhile follows below.
            opening.require(id, Instant.EPOCH);
        }
        var category = categories.lock(id).orElseThrow(NotFound::new);
        if (category.version() != version) {
            throw new Conflict(Message.of("discussion.category.changed", lastChangedBy(viewer, id)), null);
        }
        var audience = category.audience();
        var group = category.group();
        describe(category, input);
        var moved = audience != category.audience() || !Objects.equals(group, category.group());
        if (moved) {
            var all = discussions.lockIn(id);
            if (category.audience() == Audience.PUBLIC) {
                opening.require(id, begin.minus(UNDER_WAY));
            }
            all.forEach(discussion -> {
                // A case that was told among members does not become public with its category.
                DiscussionService.requireFit(discussion.kind(), category, "audience");
                discussion.moveTo(category);
            });
        }
        done(viewer, category, "category.edited", moved, moved ? audience : null, why);
    }

    /** An archived category is read, but nothing new is opened in it. Does nothing if it is so already. @param reason may be empty */
    @RetriedTransaction
    public void archive(Viewer viewer, long id, boolean archived, String reason) {
        Permit.require(viewer, Action.CONFIGURE, Content.CATEGORY);
        var why = REASON.optional(reason);
        var category = categories.lock(id).orElseThrow(NotFound::new);
        if (archived == (category.facts().state() == State.ARCHIVED)) {
            return;
        }
        category.become(archived ? State.ARCHIVED : State.OPEN);
        done(viewer, category, archived ? "category.archived" : "category.reopened", false, null, why);
    }

    /** Puts the categories into this order; those that are not named come last, as they were. */
    @RetriedTransaction
    public void order(Viewer viewer, List<Long> ids) {
        Permit.require(viewer, Action.CONFIGURE, Content.CATEGORY);
        var all = categories.lockAll();
        all.forEach(category -> category.place(ids.contains(category.id()) ? ids.indexOf(category.id()) : ids.size() + category.position()));
        audit.record(Act.of(viewer.id(), "category.ordered", "category", 0, ""));
    }

    private void describe(Category category, CategoryInput input) {
        var name = NAME.requiredLine(input.name());
        var rules = RULES.optional(input.rules());
        if (input.audience() == Audience.GROUP && input.group() == null) {
            throw new InvalidInput("group", "base.input.empty");
        }
        if (input.audience() == Audience.GROUP && !groups.exists(input.group())) {
            throw new InvalidInput("group", "discussion.category.noGroup");
        }
        category.describe(name, DESCRIPTION.requiredLine(input.description()), rules, markdown.render(rules).html(), input.audience(), input.group());
    }

    /** @param before the audience before, if it is another now */
    private void done(Viewer viewer, Category category, String action, boolean audienceChanged, @Nullable Audience before, String reason) {
        events.publishEvent(new CategoryChanged(category.id(), audienceChanged, viewer.id(), now()));
        var act = Act.of(viewer.id(), action, "category", category.id(), reason).with("name", category.name());
        act = before == null ? act.with("audience", category.audience()) : act.with("from", before).with("to", category.audience());
        audit.record(category.group() == null ? act : act.with("group", category.group()));
    }

    /** The name of who changed it last, as the audit log knows. */
    private String lastChangedBy(Viewer viewer, long id) {
        return log.about("category", id, viewer).stream().map(Entry::actorId).filter(Objects::nonNull).findFirst()
                .map(member -> people.byline(member).name()).orElse("");
    }

    private Instant now() {
        return clock.instant();
    }
}
