package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over categories and whole discussions of an archive, thousands of posts at once. The texts go through the same
 * cleaning, checks and rendering as those that people write. A discussion comes whole or not at all, with its counters.
 * Nobody follows it by that, nobody is notified, and the search index does not hear of it: whoever calls this has it built
 * anew. For few discussions with marks and followers there is {@link DiscussionImport}.
 */
@Service
public class DiscussionArchive {

    private static final InputText NAME = InputText.field("name", 80);
    private static final InputText DESCRIPTION = InputText.field("description", 300);
    /** Long titles of an archive are cut rather than refused: what follows would be lost with them. */
    private static final InputText TITLE = InputText.field("title", 2_000);

    private final JdbcClient jdbc;
    private final Categories categories;
    private final Inputs inputs;
    private final Markdown markdown;
    private final ArchivedRows rows;
    private final Clock clock;

    DiscussionArchive(JdbcClient jdbc, Categories categories, Inputs inputs, Markdown markdown, ArchivedRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.inputs = inputs;
        this.markdown = markdown;
        this.rows = rows;
        this.clock = clock;
    }

    /** A category's name and description, cleaned; the name stands for a missing description. @throws InvalidInput naming the field that cannot be taken */
    public CategoryInput checked(String name, @Nullable String description, Audience audience) {
        var clean = NAME.requiredLine(name);
        var described = DESCRIPTION.optionalLine(description);
        return new CategoryInput(clean, described.isEmpty() ? clean : described, "", audience, null);
    }

    /**
     * The category of that name, which is added where there is none. One that is here already keeps its audience.
     *
     * @param checked what went through {@link #checked(String, String, Audience)}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long category(CategoryInput checked) {
        var slug = Slugs.of(checked.name());
        return byNameOrSlug(checked.name(), slug).orElseGet(() -> {
            var category = new Category(slug, categories.lockAll().size(), clock.instant());
            category.describe(checked.name(), checked.description(), "", "", checked.audience(), null);
            return categories.save(category).id();
        });
    }

    private Optional<Long> byNameOrSlug(String name, String slug) {
        return jdbc.sql("select id from category where name = ? or slug = ? order by slug = ? desc, id limit 1").params(name, slug, slug)
                .query(Long.class).optional();
    }

    /** What stands above a discussion, cleaned. Tags that cannot be taken are left out. @throws InvalidInput naming the field that cannot be taken */
    public Headline headline(Kind kind, Headline brought) {
        if (kind == Kind.CASE_CONSULT) {
            throw new InvalidInput("kind", "discussion.archive.consult");
        }
        var title = RenderedText.excerpt(TITLE.requiredLine(brought.title()), Limits.TITLE);
        var tags = brought.tags().stream().flatMap(tag -> tag(tag).stream()).distinct().limit(Limits.TAGS).toList();
        return inputs.headline(kind, new Headline(title, brought.facets(), tags, null));
    }

    private Optional<String> tag(String brought) {
        try {
            return inputs.headline(Kind.DISCUSSION, Headline.of("-").withTags(List.of(brought))).tags().stream().findFirst();
        } catch (InvalidInput notATag) {
            return Optional.empty();
        }
    }

    /** The text of a post, cleaned. @throws InvalidInput if it cannot be taken as it is */
    public String body(@Nullable String brought) {
        return inputs.body(brought);
    }

    public RenderedText rendered(String cleanBody) {
        return markdown.render(cleanBody);
    }

    /** Adds them, in the order given. @return their ids, in the same order */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> add(List<ArchivedDiscussion> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        // Held until the commit, so that the audience that is taken over is the category's.
        var held = all.stream().map(ArchivedDiscussion::categoryId).distinct().sorted()
                .map(id -> categories.hold(id).orElseThrow()).collect(Collectors.toMap(Category::id, category -> category));
        var ids = new ArrayList<Long>();
        for (int from = 0; from < all.size(); from += ArchivedRows.MOST) {
            ids.addAll(rows.insertDiscussions(all.subList(from, Math.min(all.size(), from + ArchivedRows.MOST)), held));
        }
        rows.insertPosts(ids, all);
        rows.insertMarks(ids, all);
        return ids;
    }
}
