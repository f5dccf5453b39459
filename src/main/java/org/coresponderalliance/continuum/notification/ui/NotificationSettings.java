package org.coresponderalliance.continuum.notification.ui;

import org.coresponderalliance.continuum.shell.SettingsItem;
import org.springframework.stereotype.Component;

/** Notifications among the sections of a member's settings. */
@Component
class NotificationSettings implements SettingsItem {

    @Override
    public String key() {
        return "notifications";
    }

    @Override
    public int order() {
        return 40;
    }
}
