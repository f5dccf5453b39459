package org.coresponderalliance.continuum.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One value of one facet that an article carries. */
@Embeddable
record FacetCode(@Column(nullable = false) String facet, @Column(nullable = false) String code) {}
