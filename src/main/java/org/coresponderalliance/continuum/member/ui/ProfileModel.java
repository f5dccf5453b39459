package org.coresponderalliance.continuum.member.ui;

import java.util.List;
import org.coresponderalliance.continuum.member.Profile;
import org.coresponderalliance.continuum.member.ProfileActions.Choice;
import org.coresponderalliance.continuum.member.ProfileSection.Section;

/**
 * A profile as the template {@code member/profile} shows it.
 *
 * @param own        whether the viewer looks at their own
 * @param discipline label; empty if not given
 * @param topics     what they can help with
 * @param program    what describes their program; empty without one
 * @param choices    what the viewer may do about them
 */
public record ProfileModel(Profile profile, boolean own, String discipline, List<Topic> topics, List<Fact> program, List<Section> sections,
                           List<Choice> choices) {

    public record Topic(String label, String url) {}

    public record Fact(String label, String values) {}

    public boolean isBare() {
        return profile.text().about().isEmpty() && topics.isEmpty();
    }
}
