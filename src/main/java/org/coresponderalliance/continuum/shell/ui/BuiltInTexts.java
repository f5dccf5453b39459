package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the one language that there is; without this it looks for translations in all archives at each page that is opened. */
@Component
class BuiltInTexts implements I18NProvider {

    private final transient Texts texts;

    BuiltInTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.US);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(key, params);
    }
}
