package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cleans what people type into a discussion, and refuses it with the field named. */
@Component
class Inputs {

    private static final InputText TITLE = InputText.field("title", Limits.TITLE);
    private static final InputText BODY = InputText.field("body", Limits.BODY);
    private static final InputText TAG = InputText.field("tags", Limits.TAG);
    private static final InputText REASON = InputText.field("reason", Limits.REASON);
    private static final InputText KEY = InputText.field("key", 80);

    private final Taxonomy taxonomy;

    Inputs(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String body(@Nullable String typed) {
        return BODY.required(typed);
    }

    /** Why a moderator acts; may be empty. */
    String reason(@Nullable String typed) {
        return REASON.optional(typed);
    }

    /** The key of a submit; null where none was given. */
    @Nullable String key(@Nullable String typed) {
        var key = KEY.optionalLine(typed);
        if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new InvalidInput("key", "discussion.input.key");
        }
        return key.isEmpty() ? null : key;
    }

    Headline headline(Kind kind, Headline typed) {
        var title = TITLE.requiredLine(typed.title());
        return new Headline(title, taxonomy.checked(typed.facets()), tags(typed.tags()), consult(kind, typed.caseConsult()));
    }

    private List<String> tags(List<String> typed) {
        var tags = new LinkedHashSet<String>();
        for (var one : typed) {
            var tag = TAG.optionalLine(one).toLowerCase(Locale.ROOT).replaceFirst("^#", "").replace(' ', '_');
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        if (tags.size() > Limits.TAGS) {
            throw new InvalidInput("tags", "discussion.input.tooManyTags", Limits.TAGS);
        }
        if (!tags.stream().allMatch(tag -> tag.matches("[a-z0-9][a-z0-9_-]*"))) {
            throw new InvalidInput("tags", "discussion.input.tag");
        }
        return new ArrayList<>(tags);
    }

    private static @Nullable CaseConsult consult(Kind kind, @Nullable CaseConsult typed) {
        if (kind != Kind.CASE_CONSULT) {
            return null;
        }
        if (typed == null) {
            throw new InvalidInput("situation", "base.input.empty");
        }
        return new CaseConsult(text("situation").required(typed.situation()),
                InputText.field("ageBand", Limits.AGE_BAND).optionalLine(typed.ageBand()),
                InputText.field("setting", Limits.CONSULT_LINE).optionalLine(typed.setting()),
                text("tried").optional(typed.tried()), text("question").required(typed.question()));
    }

    private static InputText text(String field) {
        return InputText.field(field, Limits.CONSULT_TEXT);
    }
}
