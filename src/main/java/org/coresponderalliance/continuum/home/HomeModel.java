package org.coresponderalliance.continuum.home;

import java.util.List;
import org.coresponderalliance.continuum.library.ArticleRow;

/**
 * What {@code home/home.html} needs.
 *
 * @param greeting  for members: good morning and their name
 * @param since     for members: how much is new, in words
 * @param unread    for members: unread discussions that they follow
 * @param questions for members: questions that nobody answered
 * @param changed   for members: what changed in the library lately
 * @param practices for guests: the latest of the library
 * @param guidance  for guests: nothing beside the practices yet; guidance stands among them
 * @param discussions for guests: the latest public discussions
 */
record HomeModel(boolean guest, String greeting, String since, List<HomeRow> unread, List<HomeRow> questions, List<ArticleRow> changed,
                 List<Link> drafts, List<Link> reviews, List<Link> upcoming, String about, List<ArticleRow> practices,
                 List<ArticleRow> guidance, List<HomeRow> discussions) {

    /** Something to go on with. */
    record Link(String title, String url, String line) {}
}
