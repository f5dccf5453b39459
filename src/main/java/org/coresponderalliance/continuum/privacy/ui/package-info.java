/** What the privacy guard shows to somebody who writes. */
@NamedInterface("ui")
@NullMarked
package org.coresponderalliance.continuum.privacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
