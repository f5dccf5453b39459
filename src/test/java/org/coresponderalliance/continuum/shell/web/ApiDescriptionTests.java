package org.coresponderalliance.continuum.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.coresponderalliance.continuum.testing.ApiTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description has every endpoint and holds together, so that programs can be generated from it. */
class ApiDescriptionTests extends ApiTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private record Operation(String path, String method, JsonNode node) {

        String name() {
            return method + " " + path;
        }
    }

    private JsonNode description() {
        var answer = guest().get("/v3/api-docs");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<Operation> operations(JsonNode description) {
        var all = new ArrayList<Operation>();
        description.at("/paths").properties().forEach(path -> path.getValue().properties().stream().filter(one -> METHODS.contains(one.getKey()))
                .forEach(one -> all.add(new Operation(path.getKey(), one.getKey(), one.getValue()))));
        return all;
    }

    @Test
    void everyOperationHasASummaryATagAndItsOwnName() {
        var softly = new SoftAssertions();
        var names = new HashSet<String>();
        for (var operation : operations(description())) {
            softly.assertThat(operation.node().at("/summary").asString("")).as(operation.name()).isNotEmpty();
            softly.assertThat(operation.node().at("/tags")).as(operation.name()).hasSize(1);
            softly.assertThat(operation.node().at("/tags/0").asString()).as(operation.name()).doesNotEndWith("-api").doesNotEndWith("-controller");
            softly.assertThat(names.add(operation.node().at("/operationId").asString())).as(operation.name() + " has an id of its own").isTrue();
        }
        softly.assertAll();
    }

    @Test
    void everyEndpointOfTheApiIsThere() {
        var described = operations(description()).stream().map(Operation::name).toList();
        var all = new ArrayList<String>();
        endpoints.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream().filter(path -> path.startsWith("/api/"))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(method -> all.add(method.name().toLowerCase() + " " + path))));
        assertThat(described).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void variablesOfPathsAreDescribedAndReferencesLeadSomewhere() {
        var description = description();
        var softly = new SoftAssertions();
        for (var operation : operations(description)) {
            var wanted = VARIABLE.matcher(operation.path()).results().map(found -> found.group(1)).toList();
            var described = new ArrayList<String>();
            operation.node().at("/parameters").forEach(parameter -> {
                if (parameter.at("/in").asString().equals("path")) {
                    described.add(parameter.at("/name").asString());
                }
            });
            softly.assertThat(described).as(operation.name()).containsExactlyInAnyOrderElementsOf(wanted);
            softly.assertThat(operation.node().at("/responses/default/$ref").asString()).as(operation.name()).isEqualTo("#/components/responses/Problem");
        }
        description.findValuesAsString("$ref").forEach(reference -> softly.assertThat(description.at(reference.substring(1)).isMissingNode())
                .as(reference).isFalse());
        softly.assertAll();
        assertThat(description.at("/openapi").asString()).startsWith("3.");
        assertThat(description.at("/components/securitySchemes/accessToken/scheme").asString()).isEqualTo("bearer");
        assertThat(description.at("/components/schemas/Problem/properties/fields").isMissingNode()).isFalse();
    }
}
