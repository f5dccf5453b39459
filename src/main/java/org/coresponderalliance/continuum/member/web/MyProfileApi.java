package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.member.ProfileInput;
import org.coresponderalliance.continuum.member.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller presents themselves. */
@RestController
@RequestMapping("/api/v1/me/profile")
@Tag(name = "Me")
class MyProfileApi {

    /**
     * What to change; what is absent stays.
     *
     * @param canHelpWith values of the topic facet
     */
    record ProfileChanges(@Nullable String name, @Nullable String discipline, @Nullable String credentials, @Nullable String jobTitle,
                          @Nullable String agency, @Nullable String pronouns, @Nullable String about, @Nullable List<String> canHelpWith) {

        ProfileInput over(ProfileInput now) {
            return new ProfileInput(or(name, now.name()), or(discipline, now.discipline()), or(credentials, now.credentials()),
                    or(jobTitle, now.jobTitle()), or(agency, now.agency()), or(pronouns, now.pronouns()), or(about, now.about()),
                    canHelpWith == null ? now.canHelpWith() : canHelpWith);
        }

        private static String or(@Nullable String typed, String present) {
            return typed == null ? present : typed;
        }
    }

    private final Profiles profiles;
    private final CurrentViewer viewers;

    MyProfileApi(Profiles profiles, CurrentViewer viewers) {
        this.profiles = profiles;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "The caller's own profile")
    MemberProfile get() {
        var viewer = viewers.member();
        return MemberProfile.of(profiles.profile(viewer.id(), viewer));
    }

    @PatchMapping
    @Operation(summary = "Change the caller's own profile; what is absent stays")
    MemberProfile change(@RequestBody ProfileChanges input) {
        var viewer = viewers.member();
        var now = profiles.text(viewer.id(), viewer);
        profiles.change(viewer.id(), now, input.over(now), viewer);
        return MemberProfile.of(profiles.profile(viewer.id(), viewer));
    }
}
