package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the API takes beside a text, under {@code privacy}: the findings that its author leaves as they are.
 *
 * @param kept those of the problem's {@code findings} that stay, at most {@value #MOST}
 */
@Schema(name = "PrivacyAnswers")
public record AnswersJson(@Nullable List<@Nullable Kept> kept) {

    private static final int MOST = 200;

    /**
     * @param text   what was found, letter for letter: the field's text from {@code start} to {@code end}
     * @param reason why it may stay, at most 300 characters; required for what is held for a moderator
     */
    @Schema(name = "KeptFinding")
    public record Kept(@Nullable String field, @Nullable String rule, @Nullable String text, @Nullable String reason) {}

    /** The answers. @throws InvalidInput where a reason is too long or there are too many */
    public static Answers typed(@Nullable AnswersJson given) {
        if (given == null || given.kept() == null) {
            return Answers.NONE;
        }
        if (given.kept().size() > MOST) {
            throw new InvalidInput("privacy.kept", "privacy.answers.tooMany", MOST);
        }
        var kept = new ArrayList<Answers.Kept>();
        for (int i = 0; i < given.kept().size(); i++) {
            var one = given.kept().get(i);
            if (one != null) {
                kept.add(new Answers.Kept(text(one.field()), text(one.rule()), text(one.text()),
                        InputText.field("privacy.kept[" + i + "].reason", 300).optionalLine(one.reason())));
            }
        }
        return new Answers(kept);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
