package org.coresponderalliance.continuum.discussion;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.search.FixedValues;
import org.coresponderalliance.continuum.search.HitFilter;
import org.coresponderalliance.continuum.search.Operator;
import org.coresponderalliance.continuum.search.SearchOperator;
import org.springframework.stereotype.Component;

/**
 * {@code is:} with the states that discussions have for somebody, as the tabs of their list tell them: the search leaves what belongs to
 * them. They are not in the index, because they change with each reply and each reading; so they are true at once.
 */
@Component
class DiscussionStates implements SearchOperator {

    /** Of more of them, those in which something was said last: nobody goes through so many. */
    private static final int MOST = 2_000;

    private final DiscussionQueries discussions;
    private final FixedValues values;

    DiscussionStates(DiscussionQueries discussions, Texts texts) {
        this.discussions = discussions;
        values = new FixedValues()
                .with("unanswered", texts.get("discussion.is.unanswered"), viewer -> under(Tab.UNANSWERED, viewer))
                .forMembers("followed", texts.get("discussion.is.followed"), viewer -> under(Tab.FOLLOWED, viewer), "following")
                .forMembers("unread", texts.get("discussion.is.unread"), viewer -> under(Tab.UNREAD, viewer), "new");
    }

    @Override
    public Operator operator() {
        return Operator.IS;
    }

    @Override
    public Optional<Meaning> meaning(String value, Viewer viewer) {
        return values.meaning(value, viewer);
    }

    @Override
    public List<Completion> completions(String typed, Viewer viewer) {
        return values.completions(typed, viewer);
    }

    private HitFilter under(Tab tab, Viewer viewer) {
        return HitFilter.of(discussions.ids(tab, MOST, viewer).stream().map(DiscussionTopic::of).toList());
    }
}
