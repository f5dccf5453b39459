/** Uploading and reading files over HTTP, for members' pages and for the API. */
@NullMarked
package org.coresponderalliance.continuum.attachment.web;

import org.jspecify.annotations.NullMarked;
