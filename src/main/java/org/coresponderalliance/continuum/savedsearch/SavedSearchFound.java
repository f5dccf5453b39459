package org.coresponderalliance.continuum.savedsearch;

/** A saved search found something that its member was not told of before. */
public record SavedSearchFound(long savedSearchId, long memberId) {}
