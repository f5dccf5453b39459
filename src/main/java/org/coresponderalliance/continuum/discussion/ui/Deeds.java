package org.coresponderalliance.continuum.discussion.ui;

import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.discussion.CareService;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.DraftService;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.MarkService;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.discussion.Participants;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.ReadingService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.discussion.SimilarContent;
import org.coresponderalliance.continuum.discussion.ThreadFinds;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.privacy.ui.DraftGuards;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.Templates;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the views of this module work with, in one parameter. */
@Component
record Deeds(DiscussionService discussions, PostService posts, RemovalService removals, CareService care, MergeService merges, MarkService marks,
             FollowService follows, ReadingService reading, DraftService drafts, ThreadQueries threads, ThreadFinds finds, CategoryQueries categories,
             SimilarContent similar, MemberDirectory members, ReviewQueue queue, Taxonomy taxonomy, LiveUpdates live, Templates templates,
             Markdown markdown, DiscussionModels models, DiscussionDrawing drawing, DraftGuards guards, Participants participants, ObjectProvider<LedTo> ledTo) {}
