/** The frame inside the Vaadin application, and the parts that views of all modules are made of. */
@NullMarked
package org.coresponderalliance.continuum.shell.ui;

import org.jspecify.annotations.NullMarked;
