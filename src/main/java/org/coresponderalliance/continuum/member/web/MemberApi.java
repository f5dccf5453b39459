package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.member.DirectoryFilter;
import org.coresponderalliance.continuum.member.DirectoryQueries;
import org.coresponderalliance.continuum.member.DirectoryRow;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.member.Profiles;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members, as members see each other. There are none for guests. */
@RestController
@RequestMapping("/api/v1/members")
@Tag(name = "Members")
class MemberApi {

    private static final int MOST = 100;
    private static final InputText WORDS = InputText.field("q", 100);

    /** @param program name of their program; may be empty @param canHelpWith labels of topics @param suspended shown to those who may know */
    record ListedMember(Person person, String url, String agency, String program, List<String> canHelpWith, boolean suspended) {

        static ListedMember of(DirectoryRow row) {
            return new ListedMember(Person.of(row.byline()), row.byline().url(), row.agency(), row.program(), row.canHelpWith(), row.suspended());
        }
    }

    private final DirectoryQueries directory;
    private final MemberDirectory members;
    private final Profiles profiles;
    private final Taxonomy taxonomy;

    MemberApi(DirectoryQueries directory, MemberDirectory members, Profiles profiles, Taxonomy taxonomy) {
        this.directory = directory;
        this.members = members;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    @GetMapping
    @Operation(summary = "The directory of members, by name", description = """
            `q` has words that name, handle, agency or program have words beginning with. `discipline`, `topic` (what they can help with), `region` and \
            each facet of programs are parameters of their own that may be repeated.""")
    Slice<ListedMember> list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String after,
                             @RequestParam(defaultValue = "20") int limit, @RequestParam MultiValueMap<String, String> all, Viewer viewer) {
        var filter = new DirectoryFilter(WORDS.optionalLine(q), chosen(all));
        return directory.members(filter, viewer, after, Math.clamp(limit, 1, MOST)).map(ListedMember::of);
    }

    @GetMapping("/{handle}")
    @Operation(summary = "A member's profile")
    MemberProfile get(@PathVariable String handle, Viewer viewer) {
        return MemberProfile.of(profiles.profile(handle, viewer));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "Up to ten members whose name or handle begins so, for mentions")
    List<Person> suggest(@RequestParam String q, Viewer viewer) {
        return members.suggest(q, viewer).stream().map(Person::of).toList();
    }

    private FacetSelection chosen(MultiValueMap<String, String> parameters) {
        var chosen = new TreeMap<String, List<String>>();
        Stream.concat(Stream.of("discipline", "topic", "region"), taxonomy.facets().stream().filter(Facet::onPrograms).map(Facet::code))
                .filter(parameters::containsKey)
                .forEach(code -> chosen.put(code, parameters.get(code).stream().filter(value -> !value.isBlank()).toList()));
        return taxonomy.current(new FacetSelection(chosen));
    }
}
