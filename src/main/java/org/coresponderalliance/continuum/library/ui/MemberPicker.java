package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;

/** Chooses members by the beginnings of their names. Shows their discipline, by which reviewers are chosen. */
final class MemberPicker {

    private MemberPicker() {}

    static MultiSelectComboBox<Byline> of(String label, MemberDirectory members, CurrentViewer viewers) {
        var picker = new MultiSelectComboBox<Byline>(label);
        picker.setItemLabelGenerator(MemberPicker::words);
        picker.setItems(new CallbackDataProvider<>(
                query -> page(found(query.getFilter().orElse(""), members, viewers), query.getOffset(), query.getLimit()),
                query -> found(query.getFilter().orElse(""), members, viewers).size(), Byline::memberId));
        picker.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        picker.setWidthFull();
        return picker;
    }

    static String words(Byline byline) {
        return byline.line().isEmpty() ? byline.name() : byline.name() + " · " + byline.line();
    }

    private static List<Byline> found(String beginning, MemberDirectory members, CurrentViewer viewers) {
        return members.suggest(beginning, viewers.get());
    }

    private static Stream<Byline> page(List<Byline> all, int offset, int limit) {
        return all.stream().skip(offset).limit(limit);
    }
}
