package org.coresponderalliance.continuum.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The list of what was found in a form that has no composer to show it. */
@Tag("continuum-guard")
@JsModule("./elements/continuum-guard.ts")
class GuardPanel extends Component implements HasStyle {}
