package org.coresponderalliance.continuum.member.ui;

import org.coresponderalliance.continuum.shell.SettingsItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections of the settings that are about the member and their account. */
@Configuration(proxyBeanMethods = false)
class OwnSettings {

    private record Item(String key, int order) implements SettingsItem {}

    @Bean
    SettingsItem profileSettings() {
        return new Item("profile", 10);
    }

    @Bean
    SettingsItem programSettings() {
        return new Item("program", 20);
    }

    @Bean
    SettingsItem accountSettings() {
        return new Item("account", 30);
    }

    @Bean
    SettingsItem appearanceSettings() {
        return new Item("appearance", 50);
    }

    @Bean
    SettingsItem deviceSettings() {
        return new Item("devices", 60);
    }

    @Bean
    SettingsItem tokenSettings() {
        return new Item("tokens", 70);
    }
}
