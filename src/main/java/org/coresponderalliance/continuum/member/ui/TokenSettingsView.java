package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.AccessTokens.Token;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageRegion;
import org.coresponderalliance.continuum.shell.ui.SettingsLayout;
import org.coresponderalliance.continuum.shell.ui.SettingsScreen;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Tokens for programs that use the API in the member's name. A new one is shown once, until the screen is left. */
@Route(value = "settings/tokens", layout = SettingsLayout.class)
@PermitAll
class TokenSettingsView extends SettingsScreen {

    private final transient AccessTokens tokens;
    private final transient Templates templates;
    private final transient Clock clock;
    private final PageRegion list = new PageRegion();

    TokenSettingsView(AccessTokens tokens, Templates templates, Clock clock, Needs needs) {
        super("tokens", needs);
        this.tokens = tokens;
        this.templates = templates;
        this.clock = clock;
        list.onAction(this::act);
        add(list, new TokenForm(tokens, texts(), this::viewer, this::show).card());
    }

    @Override
    protected void entered() {
        show(null);
    }

    private void show(AccessTokens.@Nullable Created created) {
        var model = new HashMap<String, Object>();
        model.put("tokens", tokens.of(viewer()));
        model.put("created", created);
        model.put("now", clock.instant());
        list.show(templates.render("member/tokens", model), false);
        if (created != null) {
            list.scrollToPart("new-token");
        }
    }

    private void act(PageAction action) {
        if (action.name().equals("revoke")) {
            var id = action.number("id");
            confirm(tokens.of(viewer()).stream().filter(token -> token.id() == id).findFirst().orElse(null));
        }
        list.done();
    }

    /** What uses a token stops working, which nobody can undo, so this asks first. */
    private void confirm(@Nullable Token token) {
        if (token == null) {
            show(null);
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(text("settings.tokens.revoke.title", token.name()));
        dialog.setText(text("settings.tokens.revoke.text", token.ending()));
        dialog.setCancelable(true);
        dialog.setCancelText(text("settings.tokens.keep"));
        dialog.setConfirmText(text("settings.tokens.revoke"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> revoke(token));
        dialog.open();
    }

    private void revoke(Token token) {
        try {
            tokens.revoke(viewer(), token.id());
        } catch (NotFound revokedMeanwhile) {
            // Elsewhere, by the same member: it is what was wanted.
        }
        show(null);
        Toast.done(text("settings.tokens.revoked", token.name()));
    }
}
