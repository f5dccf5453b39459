package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.SanctionKind;
import org.jspecify.annotations.Nullable;

/** Why a member is warned, silenced or suspended, in words that they get, and for how long. */
final class SanctionForm {

    private enum Length {
        DAY(Duration.ofDays(1)), THREE_DAYS(Duration.ofDays(3)), WEEK(Duration.ofDays(7)), MONTH(Duration.ofDays(30)),
        QUARTER(Duration.ofDays(90)), UNTIL_LIFTED(null);

        private final @Nullable Duration duration;

        Length(@Nullable Duration duration) {
            this.duration = duration;
        }

        @Nullable Instant after(Instant now) {
            return duration == null ? null : now.plus(duration);
        }
    }

    private SanctionForm() {}

    /** @param work gets the reason, and the end if it ends by itself */
    static void open(SanctionKind kind, String name, Texts texts, Clock clock, SerializableBiConsumer<String, @Nullable Instant> work) {
        var form = new FormDialog(texts.get("administration.members.sanction." + kind, name), texts);
        form.add(new Paragraph(texts.get("moderation.sanction." + kind + ".what")));
        var length = new Select<Length>();
        length.setLabel(texts.get("moderation.sanction.length"));
        length.setItems(Length.values());
        length.setItemLabelGenerator(one -> texts.get("moderation.sanction.length." + one));
        length.setValue(Length.THREE_DAYS);
        if (kind != SanctionKind.WARN) {
            form.field("until", length);
        }
        var reason = form.field("reason", new TextArea(texts.get("moderation.sanction.reason")));
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(texts.get("moderation.sanction.reason.help"));
        form.open(texts.get("moderation.sanction." + kind + ".do"),
                () -> work.accept(reason.getValue(), kind == SanctionKind.WARN ? null : length.getValue().after(clock.instant())));
    }
}
