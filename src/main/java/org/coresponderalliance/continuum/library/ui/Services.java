package org.coresponderalliance.continuum.library.ui;

import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleReadings;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.ConsentService;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.library.ProposalService;
import org.coresponderalliance.continuum.library.PublishingService;
import org.coresponderalliance.continuum.library.ReviewQueries;
import org.coresponderalliance.continuum.library.ReviewService;
import org.coresponderalliance.continuum.library.Sections;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.privacy.ui.ConcernDialog;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.springframework.stereotype.Component;

/** What the library's views do things with, in one parameter. */
@Component
record Services(ArticleService articles, ArticleReadings readings, ReviewService reviews, PublishingService publishing, ProposalService proposals, ConsentService consents,
                ArticleQueries queries, ReviewQueries reviewing, LibraryQueries library, Sections sections, MemberDirectory members, ReviewQueue flags, LiveUpdates live, ConcernDialog concerns, PassageTalk talk) {}
