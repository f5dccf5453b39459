package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One value that a discussion has on one facet. */
@Embeddable
record FacetValue(@Column(name = "facet") String facet, @Column(name = "value") String value) {}
