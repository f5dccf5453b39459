package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.administration.MailAdministration;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.mail.MailLog.Entry;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;

/** The mail log, newest first; with {@code ?mail=7} one mail, with {@code ?before=50} those older than that one. */
@Route(value = "administration/mail", layout = AdministrationLayout.class)
@RolesAllowed("ADMINISTRATOR")
class MailView extends AdministrationView {

    private static final int PAGE = 50;

    private final transient MailAdministration mails;

    MailView(MailAdministration mails, Needs needs) {
        super("mail", needs);
        this.mails = mails;
    }

    @Override
    Map<String, ?> model() {
        var model = new HashMap<String, Object>();
        model.put("server", mails.hasServer());
        var one = number("mail", 0);
        model.put("mail", one == 0 ? null : mails.open(one, viewer()));
        var before = number("before", Long.MAX_VALUE);
        var list = one == 0 ? mails.before(before, PAGE + 1, viewer()) : List.<Entry>of();
        var shown = list.subList(0, Math.min(PAGE, list.size()));
        model.put("mails", shown);
        model.put("newer", before == Long.MAX_VALUE ? null : "/administration/mail");
        model.put("older", list.size() > PAGE ? "/administration/mail?before=" + shown.getLast().id() : null);
        return model;
    }

    @Override
    void act(PageAction action) {
        if (!action.name().equals("send-again")) {
            throw new NotFound();
        }
        mails.sendAgain(action.number("mail"), viewer());
        done("administration.mail.sendsAgain");
    }
}
