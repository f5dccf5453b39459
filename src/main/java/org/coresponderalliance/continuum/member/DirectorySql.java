package org.coresponderalliance.continuum.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;

/** The {@code from} and {@code where} of the directory, over {@code member m} and their {@code program p}, with its values. */
final class DirectorySql {

    private static final int MOST_WORDS = 8;
    private static final List<String> SEARCHED = List.of("m.display_name", "m.agency", "p.name");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    DirectorySql(DirectoryFilter filter, Viewer viewer) {
        conditions.add(AccessRules.visible(Content.MEMBER, viewer, MemberColumns.SQL));
        conditions.add("m.state <> 'LEFT'");
        words(filter.text());
        filter.chosen().values().forEach(this::chosen);
    }

    String sql(String more) {
        return " from member m left join program p on p.id = m.program_id " + more + " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    private void words(String text) {
        var words = text.isEmpty() ? new String[0] : text.split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            var prefix = Like.prefix(words[i]);
            params.put("word" + i, prefix);
            params.put("later" + i, "% " + prefix);
            var ways = new ArrayList<>(List.of("m.handle like :word" + i));
            for (var column : SEARCHED) {
                ways.add(column + " like :word" + i);
                ways.add(column + " like :later" + i);
            }
            conditions.add("(" + String.join(" or ", ways) + ")");
        }
    }

    private void chosen(String facet, List<String> values) {
        var name = "values" + params.size();
        params.put(name, values);
        conditions.add(switch (facet) {
            case DirectoryFilter.DISCIPLINE -> "m.discipline in (:" + name + ")";
            case DirectoryFilter.REGION -> "p.region in (:" + name + ")";
            case DirectoryFilter.TOPIC -> "exists (select 1 from member_topic t where t.member_id = m.id and t.topic in (:" + name + "))";
            default -> {
                params.put("of" + name, facet);
                yield "exists (select 1 from program_facet f where f.program_id = m.program_id and f.facet = :of" + name + " and f.value in (:" + name + "))";
            }
        });
    }
}
