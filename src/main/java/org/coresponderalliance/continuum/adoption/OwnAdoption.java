package org.coresponderalliance.continuum.adoption;

import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.member.ProgramProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to record what one's own program does with an article.
 *
 * @param id    of what stands; 0 if nothing does
 * @param base  number of the entry that stands; 0 if none does
 * @param state of it; null if none does
 * @param text  what it says; null if nothing stands, or it is a colleague's and waits for a moderator
 * @param mine  whether the viewer recorded it and can take it back
 */
public record OwnAdoption(ArticleRef article, ProgramProfile program, long id, int base, @Nullable State state, @Nullable AdoptionText text, boolean mine) {}
