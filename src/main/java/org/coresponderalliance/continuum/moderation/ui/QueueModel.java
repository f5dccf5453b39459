package org.coresponderalliance.continuum.moderation.ui;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.moderation.DecidedItem;
import org.coresponderalliance.continuum.moderation.QueueStatus;
import org.coresponderalliance.continuum.moderation.ReviewCase;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the queue gets.
 *
 * @param tabs    filters by kind
 * @param current the item to decide on; null if there is none
 * @param decided the item that the URL names, if it was decided already; null otherwise
 * @param buttons what can be decided; empty if this moderator may not
 * @param looker  name of another moderator who has the item before them; empty if nobody has
 * @param acts    what was done to this very thing before
 * @param others  what else waits
 * @param more    how many more wait behind those
 * @param suffix  what keeps the filter in links: empty, or {@code ?kind=flag}
 */
record QueueModel(QueueStatus status, List<Tab> tabs, @Nullable ReviewCase current, @Nullable DecidedItem decided, List<Button> buttons,
                  String looker, List<Done> acts, List<WaitingItem> others, int more, String suffix) {

    record Tab(String label, String url, int count, boolean here) {}

    /** @param key the key of the keyboard */
    record Button(String key, String decision, String label, boolean primary, boolean danger) {}

    record Done(Instant at, String who, String what, String why) {}
}
