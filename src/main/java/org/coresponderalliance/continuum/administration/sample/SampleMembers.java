package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.jspecify.annotations.Nullable;

/** {@code members.yaml}: programs, and those who work in them. */
record SampleMembers(List<Program> programs, List<Person> members) {

    /** Each program has one value on each of these facets, in the file under the facet's code. */
    record Program(String key, String name, @JsonProperty("lead_agency") String leadAgency, String embedding, String employment,
                   @JsonProperty("response_mode") String responseMode, @JsonProperty("response_timing") String responseTiming,
                   String setting, @JsonProperty("population_served") String populationServed, String region,
                   @JsonProperty("year_started") int yearStarted, String about) {

        /** Value by facet. */
        Map<String, List<String>> facets() {
            var facets = new LinkedHashMap<String, List<String>>();
            facets.put("lead_agency", List.of(leadAgency));
            facets.put("embedding", List.of(embedding));
            facets.put("employment", List.of(employment));
            facets.put("response_mode", List.of(responseMode));
            facets.put("response_timing", List.of(responseTiming));
            facets.put("setting", List.of(setting));
            facets.put("population_served", List.of(populationServed));
            return facets;
        }
    }

    /**
     * @param key         handle, and how the other files name the person
     * @param email       of the four accounts that can sign in; null for the others
     * @param program     key of the program; null for those who work for the association
     * @param canHelpWith values of the topic facet
     */
    record Person(String key, @Nullable String email, String name, String discipline, @Nullable List<String> credentials,
                  @JsonProperty("job_title") String jobTitle, String agency, @Nullable String program, String role, Age joined,
                  String about, @JsonProperty("can_help_with") List<String> canHelpWith) {

        Person {
            credentials = credentials == null ? List.of() : credentials;
        }

        Role roleOf() {
            return Role.valueOf(role.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
