/**
 * What every module may lean on and what knows none of them: cleaning of what people type, Markdown, slugs, the
 * failures that a person is told about, message texts. No feature is imported here.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.coresponderalliance.continuum.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
