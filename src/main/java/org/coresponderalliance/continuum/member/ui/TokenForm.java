package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.AccessTokens.Created;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.jspecify.annotations.Nullable;

/** What a new token is for, what it may do and for how long. */
final class TokenForm {

    /** How long a token can be made to work. */
    private enum Validity {
        MONTH(Duration.ofDays(30)), QUARTER(Duration.ofDays(90)), YEAR(Duration.ofDays(365)), ALWAYS(null);

        private final @Nullable Duration duration;

        Validity(@Nullable Duration duration) {
            this.duration = duration;
        }
    }

    private final FormCard card;
    private final TextField name;
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final Select<Validity> validity = new Select<>();

    TokenForm(AccessTokens tokens, Texts texts, SerializableSupplier<Viewer> owner, SerializableConsumer<Created> made) {
        card = new FormCard(texts, texts.get("settings.tokens.new"), "");
        name = card.field("name", Fields.line(texts.get("settings.tokens.name"), 80, texts.get("settings.tokens.name.help")));
        name.setRequiredIndicatorVisible(true);
        scopes.setLabel(texts.get("settings.tokens.scopes"));
        scopes.setItems(tokens.offered(owner.get()));
        scopes.setItemLabelGenerator(scope -> texts.get("settings.tokens.scope." + scope));
        scopes.getElement().getThemeList().add("vertical");
        card.field("scopes", scopes);
        validity.setLabel(texts.get("settings.tokens.valid"));
        validity.setItems(Validity.values());
        validity.setItemLabelGenerator(one -> texts.get("settings.tokens.valid." + one));
        card.field("valid", validity);
        clear();
        card.submit(texts.get("settings.tokens.create"), () -> {
            var created = tokens.create(owner.get(), name.getValue(), scopes.getValue(), validity.getValue().duration);
            clear();
            made.accept(created);
        });
    }

    FormCard card() {
        return card;
    }

    private void clear() {
        name.clear();
        scopes.setValue(Set.copyOf(EnumSet.of(Scope.READ)));
        validity.setValue(Validity.QUARTER);
    }
}
