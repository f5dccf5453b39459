package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ApprovalSetting;
import org.coresponderalliance.continuum.library.ApprovalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When articles are approved, as staff set it up. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings/approval")
class ApprovalApi {

    /** @param words what it means */
    record Rule(List<String> responders, List<String> health, boolean inCare, List<String> legalTopics, int remindAfterDays, List<String> words) {}

    /** What to change; what is absent stays. */
    record Changes(@Nullable List<String> responders, @Nullable List<String> health, @Nullable Boolean inCare, @Nullable List<String> legalTopics,
                   @Nullable Integer remindAfterDays) {

        ApprovalSetting over(ApprovalSetting now) {
            return new ApprovalSetting(Objects.requireNonNullElse(responders, now.responders()), Objects.requireNonNullElse(health, now.health()),
                    Objects.requireNonNullElse(inCare, now.inCare()), Objects.requireNonNullElse(legalTopics, now.legalTopics()),
                    Objects.requireNonNullElse(remindAfterDays, now.remindAfterDays()));
        }
    }

    private final ApprovalSettings settings;
    private final CurrentViewer viewers;
    private final Texts texts;

    ApprovalApi(ApprovalSettings settings, CurrentViewer viewers, Texts texts) {
        this.settings = settings;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "When articles are approved, with what that means in words, for staff")
    Rule rule() {
        Permit.require(viewers.get(), Action.CONFIGURE, Content.SETTING);
        var now = settings.current();
        return new Rule(now.responders(), now.health(), now.inCare(), now.legalTopics(), now.remindAfterDays(), settings.words(now).stream().map(texts::get).toList());
    }

    @PatchMapping
    @Operation(summary = "Change it; what is absent stays")
    Rule change(@RequestBody Changes changes) {
        settings.change(viewers.get(), changes.over(settings.current()));
        return rule();
    }
}
