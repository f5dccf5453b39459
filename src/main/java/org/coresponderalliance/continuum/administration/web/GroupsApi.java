package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.Groups.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Circles of members that categories and articles can be for. Who belongs to one: {@code /api/v1/settings/members?group=}. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings/groups")
class GroupsApi {

    /** @param version that the caller saw; absent for the one that stands there */
    record GroupChanges(@Nullable String name, @Nullable String about, @Nullable Integer version) {}

    private final Groups groups;
    private final CurrentViewer viewers;

    GroupsApi(Groups groups, CurrentViewer viewers) {
        this.groups = groups;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Groups that the caller may know of: all for moderators, else their own")
    List<Group> list() {
        return groups.all(viewers.get());
    }

    @PostMapping
    @Operation(summary = "Add a group")
    @ResponseStatus(HttpStatus.CREATED)
    Group add(@RequestBody GroupChanges typed) {
        var viewer = viewers.member();
        return groups.find(groups.create(text(typed.name()), text(typed.about()), viewer), viewer);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change a group; what is absent stays")
    Group change(@PathVariable long id, @RequestBody GroupChanges changes) {
        var viewer = viewers.member();
        var now = groups.find(id, viewer);
        groups.change(id, Objects.requireNonNullElse(changes.name(), now.name()), Objects.requireNonNullElse(changes.about(), now.about()),
                Objects.requireNonNullElse(changes.version(), now.version()), viewer);
        return groups.find(id, viewer);
    }

    @PutMapping("/{id}/members/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a member belong to it")
    void add(@PathVariable long id, @PathVariable long member) {
        groups.add(id, List.of(member), viewers.member());
    }

    @DeleteMapping("/{id}/members/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a member not belong to it any more")
    void remove(@PathVariable long id, @PathVariable long member) {
        groups.remove(id, member, viewers.member());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
