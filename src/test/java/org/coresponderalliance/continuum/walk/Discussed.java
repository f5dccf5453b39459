package org.coresponderalliance.continuum.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.discussion.CareService;
import org.coresponderalliance.continuum.discussion.CategoryInput;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryService;
import org.coresponderalliance.continuum.discussion.DiscussionRef;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * Categories, discussions and posts: in each audience a discussion of each state, in each of them a post of each state. All
 * is written while the categories are the members'; then each gets its audience, which has to reach all that stands in it.
 */
final class Discussed {

    record Services(CategoryService categories, CategoryQueries seen, DiscussionService discussions, PostService posts, RemovalService removals,
                    CareService care, ThreadQueries threads, AttachmentService files) {}

    private static final List<State> STATES = List.of(State.PUBLISHED, State.HELD, State.HIDDEN, State.DELETED);

    final List<Thing> categories = new ArrayList<>();
    final List<Thing> discussions = new ArrayList<>();
    final List<Thing> posts = new ArrayList<>();

    private final Services services;
    private final People people;
    private final Viewer author;
    private final String watched;
    private final Map<String, List<String>> facet;

    Discussed(Services services, People people, String watched, Map<String, List<String>> facet) {
        this.services = services;
        this.people = people;
        this.author = people.viewer(people.author);
        this.watched = watched;
        this.facet = facet;
        for (var audience : Audience.values()) {
            fill(audience);
        }
    }

    private void fill(Audience audience) {
        var word = Thing.newWord();
        var slug = word + "-slug";
        var category = services.categories().create(people.staff, slug, input(word, Audience.MEMBERS));
        for (var state : STATES) {
            discussion(category, audience, state, false);
        }
        discussion(category, audience, State.PUBLISHED, true);
        services.categories().edit(people.staff, category, input(word, audience), services.seen().byId(category, people.staff).orElseThrow().version(), "");
        var archived = audience.ordinal() % 2 == 1;
        services.categories().archive(people.staff, category, archived, "");
        categories.add(new Thing(word, List.of(Facts.of(Content.CATEGORY, archived ? State.ARCHIVED : State.OPEN, audience, group(audience), null)),
                category, 0, ""));
    }

    private CategoryInput input(String word, Audience audience) {
        return new CategoryInput("Category " + word, "Described " + word, "Rules " + word, audience, group(audience));
    }

    private @Nullable Long group(Audience audience) {
        return audience == Audience.GROUP ? people.group : null;
    }

    private void discussion(long category, Audience audience, State state, boolean locked) {
        var word = Thing.newWord();
        var file = file(word, author);
        var text = "Opened " + World.SHARED + " " + word + " " + file;
        var headline = new Headline("About " + World.SHARED + " " + World.TOGETHER + " " + word, new FacetSelection(facet), List.of(word), null);
        var discussion = services.discussions().open(author, new NewDiscussion(category, Kind.QUESTION, headline, text, null));
        var facts = Facts.of(Content.DISCUSSION, state, audience, group(audience), people.author);
        discussions.add(new Thing(word, List.of(facts), discussion.id(), 1, url(file)));
        for (var one : STATES) {
            reply(discussion, facts, one);
        }
        become(discussion.id(), 1, state, text);
        if (locked) {
            services.care().lock(people.moderator, discussion.id(), true, "");
        }
    }

    private void reply(DiscussionRef discussion, Facts facts, State state) {
        var word = Thing.newWord();
        var replier = people.viewer(people.insider);
        var file = file(word, replier);
        var text = "Replied " + World.SHARED + " " + word + " " + file;
        var number = services.posts().reply(replier, new NewPost(discussion.id(), 1, text, null)).number();
        become(discussion.id(), number, state, text);
        posts.add(new Thing(word, List.of(Facts.post(state, people.insider, facts)), discussion.id(), number, url(file)));
    }

    private void become(long discussion, int number, State state, String text) {
        var writer = number == 1 ? author : people.viewer(people.insider);
        switch (state) {
            case HELD -> {
                var version = services.threads().post(discussion, number, writer).orElseThrow().version();
                services.posts().edit(writer, discussion, number, text + " " + watched, version);
            }
            case HIDDEN -> services.removals().hide(people.moderator, discussion, number, "for the walk");
            case DELETED -> services.removals().delete(writer, discussion, number, "");
            default -> { }
        }
    }

    private String file(String word, Viewer owner) {
        return World.file(services.files(), word, owner);
    }

    private static String url(String markdown) {
        return World.url(markdown);
    }
}
