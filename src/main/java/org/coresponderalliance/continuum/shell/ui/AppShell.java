package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;

/** What the whole application asks of the browser's page. Styles come from {@link FirstPaint}, the same as guests have. */
@Push
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}
