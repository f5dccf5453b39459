package org.coresponderalliance.continuum.home;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.CategoryRow;
import org.coresponderalliance.continuum.discussion.DiscussionLinks;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.home.HomeModel.Step;
import org.coresponderalliance.continuum.member.Profile;
import org.springframework.stereotype.Component;

/** What somebody begins with who follows nothing yet. What they did already is left out. */
@Component
class FirstSteps {

    /** How the addresses of categories begin in which people introduce themselves; staff may make one or not. */
    private static final String INTRODUCTIONS = "introduc";

    private final CategoryQueries categories;

    FirstSteps(CategoryQueries categories) {
        this.categories = categories;
    }

    List<Step> of(Profile profile, Viewer viewer) {
        var steps = new ArrayList<Step>();
        if (profile.text().discipline().isEmpty() || profile.text().canHelpWith().isEmpty()) {
            steps.add(new Step("profile", "/settings/profile"));
        }
        if (profile.program() == null) {
            steps.add(new Step("program", "/settings/program"));
        }
        steps.add(new Step("follow", "/discussions"));
        categories.all(viewer).stream().filter(category -> category.mayAsk() && category.slug().startsWith(INTRODUCTIONS)).findFirst()
                .map(CategoryRow::slug).ifPresent(slug -> steps.add(new Step("introduce", DiscussionLinks.ask(Kind.DISCUSSION, slug))));
        return steps;
    }
}
