package org.coresponderalliance.continuum.administration.ui;

import java.util.function.Function;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.administration.MailAdministration;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CategoryQueries;
import org.coresponderalliance.continuum.member.Groups;
import org.coresponderalliance.continuum.member.MemberRegister;
import org.coresponderalliance.continuum.shell.AdministrationItem;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tabs and tiles, also for screens of modules below this one. */
@Configuration
class Screens {

    /** @param least the role that it takes */
    private record Screen(String key, String url, String icon, int order, Role least, Function<Viewer, String> facts)
            implements AdministrationItem {

        @Override
        public boolean shownTo(Viewer viewer) {
            return viewer.role().atLeast(least);
        }

        @Override
        public String fact(Viewer viewer) {
            return facts.apply(viewer);
        }
    }

    @Bean
    AdministrationItem overviewScreen() {
        return new Screen("overview", "/administration", "list", 0, Role.STAFF, viewer -> "");
    }

    @Bean
    AdministrationItem siteScreen(Site site) {
        return new Screen("site", "/administration/site", "globe", 10, Role.STAFF, viewer -> site.name());
    }

    @Bean
    AdministrationItem categoriesScreen(CategoryQueries categories, Texts texts) {
        return new Screen("categories", CategoriesView.URL, "folder", 20, Role.STAFF,
                viewer -> texts.get("administration.categories.fact", categories.all(viewer).size()));
    }

    @Bean
    AdministrationItem groupsScreen(Groups groups, Texts texts) {
        return new Screen("groups", "/" + GroupsView.PATH, "people-same", 25, Role.STAFF,
                viewer -> texts.get("administration.groups.fact", groups.all(viewer).size()));
    }

    @Bean
    AdministrationItem membersScreen(MemberRegister members, Texts texts) {
        return new Screen("members", "/" + MembersView.PATH, "members", 15, Role.STAFF,
                viewer -> texts.get("administration.members.fact", members.active(viewer)));
    }

    @Bean
    AdministrationItem auditScreen() {
        return new Screen("audit", AuditView.URL, "history", 50, Role.STAFF, viewer -> "");
    }

    @Bean
    AdministrationItem facetsScreen(Taxonomy taxonomy, Texts texts) {
        return new Screen("facets", "/administration/facets", "tag", 30, Role.STAFF,
                viewer -> texts.get("administration.facets.fact", taxonomy.facets().size()));
    }

    @Bean
    AdministrationItem synonymsScreen() {
        return new Screen("synonyms", "/administration/synonyms", "search", 40, Role.STAFF, viewer -> "");
    }

    @Bean
    AdministrationItem mailScreen(MailAdministration mails, Texts texts) {
        return new Screen("mail", "/administration/mail", "mail", 60, Role.ADMINISTRATOR,
                viewer -> texts.get("administration.mail.fact", mails.failed()));
    }
}
