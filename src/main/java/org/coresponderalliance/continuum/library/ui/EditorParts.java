package org.coresponderalliance.continuum.library.ui;

import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.EditorDrafts;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.library.LibraryQueries;
import org.coresponderalliance.continuum.library.OriginQueries;
import org.coresponderalliance.continuum.library.Trials;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.privacy.ui.DraftGuards;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What the editor is made with, in one parameter. */
@Component
record EditorParts(ArticleService articles, EditorDrafts drafts, ArticleQueries queries, LibraryQueries library, OriginQueries origins, LegalBases laws, Trials trials, EnclosurePanel.Parts files,
                   Taxonomy taxonomy, Regions regions, MemberDirectory members, Markdown markdown, DraftGuards guards, CurrentViewer viewers, Texts texts) {

    String text(String key, Object... args) {
        return texts.get(key, args);
    }
}
