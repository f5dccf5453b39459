package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members, as members see each other. There are none for guests. */
@RestController
@RequestMapping("/api/v1/members")
@Tag(name = "Members")
class MemberApi {

    /** @param since when they became a member */
    record MemberProfile(Person person, String url, Instant since) {}

    private final MemberDirectory members;

    MemberApi(MemberDirectory members) {
        this.members = members;
    }

    @GetMapping("/{handle}")
    @Operation(summary = "An active member")
    MemberProfile get(@PathVariable String handle, Viewer viewer) {
        var id = members.byHandle(List.of(handle)).values().stream().findFirst().orElseThrow(NotFound::new);
        if (!AccessRules.sees(viewer, Facts.of(Content.MEMBER, Content.State.ACTIVE, Audience.MEMBERS, null, id))) {
            throw new NotFound();
        }
        var byline = members.byline(id);
        return new MemberProfile(Person.of(byline), byline.url(), members.memberSince(id));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "Up to ten members whose name or handle begins so, for mentions")
    List<Person> suggest(@RequestParam String q, Viewer viewer) {
        return members.suggest(q, viewer).stream().map(Person::of).toList();
    }
}
