package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.jspecify.annotations.Nullable;

/** Why a member is warned, silenced or suspended, in words that they get, and for how long. */
final class SanctionDialog extends FormDialog {

    private enum Length {
        DAY(Duration.ofDays(1)), THREE_DAYS(Duration.ofDays(3)), WEEK(Duration.ofDays(7)), MONTH(Duration.ofDays(30)),
        QUARTER(Duration.ofDays(90)), UNTIL_LIFTED(null);

        private final @Nullable Duration duration;

        Length(@Nullable Duration duration) {
            this.duration = duration;
        }
    }

    /** Gets the reason, and the end if it ends by itself. */
    interface Give extends BiConsumer<String, @Nullable Instant> {}

    private final TextArea reason;
    private final Select<Length> length = new Select<>();
    private final transient Give give;
    private final transient Clock clock;

    SanctionDialog(SanctionKind kind, Texts texts, Clock clock, Give give) {
        super(texts, texts.get("moderation.sanction." + kind), texts.get("moderation.sanction." + kind + ".do"), kind == SanctionKind.SUSPEND);
        this.clock = clock;
        this.give = give;
        explain(texts.get("moderation.sanction." + kind + ".what"));
        length.setLabel(texts.get("moderation.sanction.length"));
        length.setItems(Arrays.asList(Length.values()));
        length.setItemLabelGenerator(one -> texts.get("moderation.sanction.length." + one));
        length.setValue(Length.THREE_DAYS);
        if (kind != SanctionKind.WARN) {
            field("until", length);
        }
        reason = field("reason", new TextArea(texts.get("moderation.sanction.reason")));
        reason.setMaxLength(2000);
        reason.setMinRows(4);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(texts.get("moderation.sanction.reason.help"));
    }

    @Override
    void submit() {
        var duration = length.getValue().duration;
        give.accept(reason.getValue(), duration == null ? null : clock.instant().plus(duration));
    }
}
