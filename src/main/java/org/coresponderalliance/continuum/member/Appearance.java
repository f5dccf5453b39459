package org.coresponderalliance.continuum.member;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which colors a member wants to see, on whatever device. */
@Service
public class Appearance {

    private final JdbcClient jdbc;
    private final PageChanges pages;

    Appearance(JdbcClient jdbc, PageChanges pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    public ColorScheme of(long memberId) {
        return jdbc.sql("select color_scheme from member where id = ?").param(memberId).query(String.class).optional()
                .map(ColorScheme::valueOf).orElse(ColorScheme.SYSTEM);
    }

    public void choose(Viewer viewer, ColorScheme scheme) {
        jdbc.sql("update member set color_scheme = ?, version = version + 1 where id = ?").params(scheme.name(), viewer.id()).update();
        pages.changedFor(viewer.id());
    }
}
