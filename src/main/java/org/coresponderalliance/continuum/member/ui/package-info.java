/** Members' screens in the application: the directory, profiles, settings. */
@NullMarked
package org.coresponderalliance.continuum.member.ui;

import org.jspecify.annotations.NullMarked;
