package org.coresponderalliance.continuum.member.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.DirectoryFilter;
import org.coresponderalliance.continuum.member.Profile;
import org.coresponderalliance.continuum.member.ProfileActions;
import org.coresponderalliance.continuum.member.ProfileSection;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.member.Program;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PageSource;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Profiles of members, for members. */
@Component
class ProfilePages implements PageSource {

    private final Profiles profiles;
    private final ObjectProvider<ProfileSection> sections;
    private final ObjectProvider<ProfileActions> actions;
    private final Taxonomy taxonomy;
    private final Regions regions;
    private final Templates templates;
    private final Texts texts;

    ProfilePages(Profiles profiles, ObjectProvider<ProfileSection> sections, ObjectProvider<ProfileActions> actions, Taxonomy taxonomy,
                 Regions regions, Templates templates, Texts texts) {
        this.profiles = profiles;
        this.sections = sections;
        this.actions = actions;
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return List.of("/members/{handle}");
    }

    @Override
    public Page page(PageRequest request, Viewer viewer) {
        var profile = profiles.profile(request.variable("handle"), viewer);
        var html = templates.render("member/profile", Map.of("member", model(profile, viewer)));
        return new Page(profile.byline().name(), "", profile.byline().url(), "members", html, false);
    }

    private ProfileModel model(Profile profile, Viewer viewer) {
        var id = profile.memberId();
        var text = profile.text();
        var topics = text.canHelpWith().stream().map(code -> new ProfileModel.Topic(taxonomy.label("topic", code),
                DirectoryQuery.url(DirectoryFilter.all().toggled("topic", code)))).toList();
        return new ProfileModel(profile, viewer.is(id), text.discipline().isEmpty() ? "" : taxonomy.label("discipline", text.discipline()), topics,
                program(profile.program()),
                sections.stream().sorted(Comparator.comparingInt(ProfileSection::order)).flatMap(one -> one.section(id, viewer).stream()).toList(),
                actions.stream().sorted(Comparator.comparingInt(ProfileActions::order)).flatMap(one -> one.choices(id, viewer).stream()).toList());
    }

    private List<ProfileModel.Fact> program(@Nullable Program program) {
        var facts = new ArrayList<ProfileModel.Fact>();
        if (program != null) {
            var text = program.text();
            for (Facet facet : taxonomy.facets()) {
                var values = text.facets().of(facet.code());
                if (facet.onPrograms() && !values.isEmpty()) {
                    facts.add(new ProfileModel.Fact(facet.label(), values.stream().map(value -> taxonomy.label(facet.code(), value))
                            .collect(Collectors.joining(", "))));
                }
            }
            if (!text.region().isEmpty()) {
                facts.add(new ProfileModel.Fact(texts.get("member.region"), regions.label(text.region())));
            }
            if (text.yearStarted() != null) {
                facts.add(new ProfileModel.Fact(texts.get("member.program.year"), String.valueOf(text.yearStarted())));
            }
        }
        return facts;
    }
}
