package org.coresponderalliance.continuum.attachment;

import java.util.Collection;
import java.util.Set;

/** Tells which files drafts still refer to, so that they are not cleaned away. Implemented by the modules that keep drafts. */
public interface DraftFiles {

    /** Those of the keys that a draft refers to. */
    Set<String> needed(Collection<String> keys);
}
