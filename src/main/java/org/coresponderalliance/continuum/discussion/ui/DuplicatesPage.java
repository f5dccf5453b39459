package org.coresponderalliance.continuum.discussion.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.DuplicateQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;

/** Discussions that are likely about the same question, two by two and side by side. */
@Component
class DuplicatesPage implements PageSource {

    private static final int SIZE = 10;

    private final DuplicateQueries duplicates;
    private final MemberDirectory members;
    private final Templates templates;
    private final Texts texts;

    DuplicatesPage(DuplicateQueries duplicates, MemberDirectory members, Templates templates, Texts texts) {
        this.duplicates = duplicates;
        this.members = members;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of(DiscussionLinks.DUPLICATES);
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        if (!AccessRules.may(viewer, Action.MERGE, Content.DISCUSSION)) {
            throw new NotFound();
        }
        var of = request.number("of", 0);
        var before = request.number("before", 0);
        var pairs = of > 0 ? new Slice<>(duplicates.of(of, viewer), null) : duplicates.open(before, SIZE, viewer);
        var model = new HashMap<String, Object>();
        model.put("pairs", pairs.items());
        model.put("people", members.bylines(pairs.items().stream().flatMap(pair -> Stream.of(pair.newer().authorId(), pair.older().authorId())).distinct().toList()));
        model.put("rule", Map.of("sameTitle", DuplicateQueries.SAME_TITLE, "likeTitle", DuplicateQueries.LIKE_TITLE, "likeText", DuplicateQueries.LIKE_TEXT));
        model.put("newer", before > 0 || of > 0 ? DiscussionLinks.DUPLICATES : null);
        model.put("older", pairs.next() == null ? null : DiscussionLinks.DUPLICATES + "?before=" + pairs.next());
        return Page.of(texts.get("discussion.duplicates.title"), "moderation", templates.render("discussion/duplicates", model));
    }
}
