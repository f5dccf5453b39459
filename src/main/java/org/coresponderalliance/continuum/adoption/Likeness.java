package org.coresponderalliance.continuum.adoption;

import java.util.List;

/**
 * What programs like the viewer's do with an article.
 *
 * @param program name of the viewer's program
 * @param known   whether it tells enough to be compared
 * @param like    how many programs are like it
 * @param use     how many of those have the article in use
 * @param stopped how many of those have stopped using it
 * @param shared  in words, what all of those have in common with it: "police-led", "under 50,000 people"
 */
public record Likeness(String program, boolean known, int like, int use, int stopped, List<String> shared) {

    public Likeness {
        shared = List.copyOf(shared);
    }
}
