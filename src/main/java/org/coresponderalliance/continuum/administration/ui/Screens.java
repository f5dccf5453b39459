package org.coresponderalliance.continuum.administration.ui;

import java.util.function.Function;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.MailAdministration;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.library.ApprovalSettings;
import org.coresponderalliance.continuum.library.LegalBases;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.privacy.GuardRules;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs and tiles, also for screens of modules below this one. */
@Configuration
class Screens {

    /** @param content what it shows */
    private record Screen(String key, String url, String icon, int order, Content content, Function<Viewer, String> facts)
            implements AdministrationItem {

        @Override
        public boolean shownTo(Viewer viewer) {
            return AccessRules.may(viewer, Action.SEE, content);
        }

        @Override
        public String fact(Viewer viewer) {
            return facts.apply(viewer);
        }
    }

    @Bean
    AdministrationItem overviewScreen() {
        return new Screen("overview", "/administration", "list", 0, Content.SETTING, viewer -> "");
    }

    @Bean
    AdministrationItem siteScreen(Site site) {
        return new Screen("site", "/administration/site", "globe", 10, Content.SETTING, viewer -> site.name());
    }

    @Bean
    AdministrationItem categoriesScreen(CategoryQueries categories, Texts texts) {
        return new Screen("categories", CategoriesView.URL, "folder", 20, Content.SETTING,
                viewer -> texts.get("administration.categories.fact", categories.all(viewer).size()));
    }

    @Bean
    AdministrationItem groupsScreen(Groups groups, Texts texts) {
        return new Screen("groups", "/" + GroupsView.PATH, "people-same", 25, Content.SETTING,
                viewer -> texts.get("administration.groups.fact", groups.all(viewer).size()));
    }

    @Bean
    AdministrationItem membersScreen(MemberRegister members, Texts texts) {
        return new Screen("members", "/" + MembersView.PATH, "members", 15, Content.SETTING,
                viewer -> texts.get("administration.members.fact", members.active(viewer)));
    }

    @Bean
    AdministrationItem auditScreen() {
        return new Screen("audit", AuditView.URL, "history", 50, Content.SETTING, viewer -> "");
    }

    @Bean
    AdministrationItem facetsScreen(Taxonomy taxonomy, Texts texts) {
        return new Screen("facets", "/administration/facets", "tag", 30, Content.SETTING,
                viewer -> texts.get("administration.facets.fact", taxonomy.facets().size()));
    }

    @Bean
    AdministrationItem synonymsScreen() {
        return new Screen("synonyms", "/administration/synonyms", "search", 40, Content.SETTING, viewer -> "");
    }

    @Bean
    AdministrationItem searchesScreen() {
        return new Screen("searches", SearchesView.URL, "eye", 42, Content.SEARCH_LOG, viewer -> "");
    }

    @Bean
    AdministrationItem guardScreen(GuardRules rules, Texts texts) {
        return new Screen("guard", GuardView.URL, "shield", 45, Content.SETTING, viewer -> texts.get("administration.guard.fact", rules.all(viewer).stream().filter(rule -> !rule.enabled()).count()));
    }

    @Bean
    AdministrationItem approvalScreen(ApprovalSettings settings, Texts texts) {
        return new Screen("approval", "/administration/approval", "check", 35, Content.SETTING,
                viewer -> texts.get("administration.approval.fact", settings.current().remindAfterDays()));
    }

    @Bean
    AdministrationItem lawsScreen(LegalBases laws, Texts texts) {
        return new Screen("laws", "/" + LawsView.PATH, "guidance", 37, Content.SETTING, viewer -> texts.get("administration.laws.fact", laws.all(viewer).size()));
    }

    @Bean
    AdministrationItem mailScreen(MailAdministration mails, Texts texts) {
        return new Screen("mail", "/administration/mail", "mail", 60, Content.MAIL,
                viewer -> texts.get("administration.mail.fact", mails.failed()));
    }
}
