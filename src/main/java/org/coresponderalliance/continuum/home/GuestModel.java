package org.coresponderalliance.continuum.home;

import java.util.List;
import org.coresponderalliance.continuum.library.ArticleRow;

/**
 * What {@code home/guest.html} needs: what somebody who comes for the first time may read. Each list may be empty.
 *
 * @param about     what this place is, in one sentence
 * @param practices the latest best practice
 */
record GuestModel(String about, List<ArticleRow> practices, List<ArticleRow> guidance, List<HomeRow> discussions) {}
