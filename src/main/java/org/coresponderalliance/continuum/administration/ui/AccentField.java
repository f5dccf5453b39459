package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.coresponderalliance.continuum.administration.AccentColor;
import org.coresponderalliance.continuum.base.Texts;
import org.jspecify.annotations.Nullable;

/** The accent color, typed or picked, with its contrast said beside it while it is chosen. */
class AccentField extends TextField {

    private static final int PAUSE = 250;
    /** {@code --brand} in the styles. */
    static final String BUILT_IN = "#0b6560";

    private final transient Texts texts;
    private final Input picker = new Input();

    AccentField(Texts texts) {
        super(texts.get("administration.site.accent"));
        this.texts = texts;
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", texts.get("administration.site.accent.pick"));
        picker.addClassName("color-picker");
        picker.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        picker.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                setValue(picked.getValue());
            }
        });
        setPrefixComponent(picker);
        setMaxLength(7);
        setPlaceholder(BUILT_IN);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(changed -> describe());
        describe();
    }

    void show(@Nullable String accent) {
        setValue(accent == null ? "" : accent);
    }

    private void describe() {
        var color = AccentColor.parse(getValue());
        picker.setValue(color.map(AccentColor::hex).orElse(BUILT_IN));
        setInvalid(false);
        if (getValue().isBlank()) {
            setHelperText(texts.get("administration.site.accent.builtIn"));
        } else if (color.isEmpty()) {
            setHelperText(texts.get("administration.site.accent.unreadable"));
        } else {
            var key = color.get().isReadable() ? "administration.site.accent.readable" : "administration.site.accent.faint";
            setHelperText(texts.get(key, color.get().contrastOnWhite()));
        }
    }
}
