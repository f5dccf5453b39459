/**
 * The index in an OpenSearch cluster, which all copies of the site share: how it is kept there, and how what is asked becomes requests.
 * Requests are made by Hibernate Search; what its language has no words for is put into their bodies.
 */
@NullMarked
package org.coresponderalliance.continuum.search.opensearch;

import org.jspecify.annotations.NullMarked;
