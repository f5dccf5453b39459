/**
 * Mail: written to a log in the transaction that causes it, sent after that, tried again while the mail server does not
 * answer. Without a mail server it stays in the log, where an administrator reads it.
 */
@NullMarked
package org.coresponderalliance.continuum.base.mail;

import org.jspecify.annotations.NullMarked;
