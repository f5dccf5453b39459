package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.member.MemberAdministration;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.member.MemberRegister.Filter;
import org.coresponderalliance.continuum.member.MemberRegister.Row;
import org.coresponderalliance.continuum.member.MemberRegister.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, roles and standing, for staff; what members see of each other is under {@code /api/v1/members}. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings/members")
class AccountsApi {

    private static final int MOST = 100;

    /** A part of the list. @param next where the next part begins, for {@code after}; null at the end */
    record AccountList(List<Row> items, @Nullable String next) {}

    record RoleChange(@Nullable Role role, @Nullable String reason) {}

    private final MemberRegister register;
    private final MemberAdministration members;
    private final CurrentViewer viewers;

    AccountsApi(MemberRegister register, MemberAdministration members, CurrentViewer viewers) {
        this.register = register;
        this.members = members;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Accounts by name", description = "q is the beginning of a name, handle or email address.")
    AccountList list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Role role,
                     @RequestParam(required = false) @Nullable Standing standing, @RequestParam(required = false) @Nullable Long group,
                     @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        var slice = register.list(new Filter(q, role, standing, group), after, Math.clamp(limit, 1, MOST), viewers.get());
        return new AccountList(slice.items(), slice.next());
    }

    @PutMapping("/{id}/role")
    @Operation(summary = "Give a member a role", description = "Up to the caller's own, and to nobody of the caller's own rank or above. The reason "
            + "is kept in the audit log.")
    Row changeRole(@PathVariable long id, @RequestBody RoleChange change) {
        if (change.role() == null) {
            throw new InvalidInput("role", "administration.role.choose");
        }
        members.changeRole(id, change.role(), viewers.member(), Objects.requireNonNullElse(change.reason(), ""));
        return register.row(id, viewers.member());
    }
}
