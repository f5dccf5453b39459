package org.coresponderalliance.continuum.moderation;

import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Profiles, for the review queue. What is hidden is what a member says about themselves; the member stays. */
@Component
class ModeratedMembers implements ModeratedContent {

    private final Profiles profiles;

    ModeratedMembers(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.MEMBER);
    }

    @Override
    public Optional<Item> item(Subject subject, Viewer viewer) {
        try {
            var profile = profiles.profile(subject.id(), viewer);
            return Optional.of(new Item(subject, profile.byline().name(), html(profile.text().about()), profile.byline().url(), profile.memberId(),
                    profile.joined(), profile.state().name(), ""));
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }

    @Override
    public void hide(Subject subject, Viewer moderator) {
        profiles.hideAbout(subject.id(), true);
    }

    @Override
    public void restore(Subject subject, Viewer moderator) {
        profiles.hideAbout(subject.id(), false);
    }

    /** Hidden rather than deleted, so that a moderator can bring it back. */
    @Override
    public void remove(Subject subject, Viewer moderator) {
        hide(subject, moderator);
    }

    private static String html(String text) {
        return text.isEmpty() ? "" : "<p>" + HtmlUtils.htmlEscape(text).replace("\n", "<br>") + "</p>";
    }
}
