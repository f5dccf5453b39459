package org.coresponderalliance.continuum.shell.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description at {@code /v3/api-docs} says of the API as a whole. */
@Configuration
class ApiDescription {

    private static final String SCHEME = "accessToken";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Continuum").version("v1").description("""
                        What the screens can do to content, this API can. Without a token it reads what is public. A token is made \
                        under Settings, by `POST /api/v1/tokens` with email and password, or with the command `token`; it has the scopes `read`, `write` and, for moderators and staff, \
                        `moderate`, without which it does no more than any member may. Errors are `application/problem+json` \
                        (RFC 9457); what is wrong with a field stands under `fields`, by its name. What the caller may not see does not \
                        exist: 404. Lists give `next`, which asks for the following part as `after`; it is null at the end."""))
                .components(new Components().addSecuritySchemes(SCHEME,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("ctm_…")))
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    /** Any operation may refuse. */
    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
            var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
            api.getComponents().addResponses(PROBLEM, new ApiResponse().description("It was not done; `detail` says why in plain words.")
                    .content(new Content().addMediaType("application/problem+json", body)));
            api.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().setDefault(new ApiResponse().$ref("#/components/responses/" + PROBLEM)));
        };
    }
}
