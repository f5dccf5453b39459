package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** A category was made or changed. @param audienceChanged whether its discussions are meant for others than before */
public record CategoryChanged(long categoryId, boolean audienceChanged, long byId, Instant at) {}
