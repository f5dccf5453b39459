package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;

/** A search that is measured. */
interface Finder {

    /** So many hits are looked at: the first page. */
    int MOST = 20;

    /** Titles of the discussions and articles that are found, best first; a reply stands for its discussion. */
    List<String> titles(String query);
}
