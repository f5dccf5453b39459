package org.coresponderalliance.continuum.shell.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands at the head of the API's description at {@code /v3/api-docs}. */
@Configuration
class ApiDescription {

    private static final String SCHEME = "accessToken";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Continuum").version("v1").description("""
                        What the screens can do to content, this API can. Without a token it reads what is public. A token is made \
                        under Settings or with the command `token`; it has the scopes `read`, `write` and, for moderators, \
                        `moderate`. Errors are `application/problem+json` (RFC 9457); what is wrong with a field stands under \
                        `errors`. What the caller may not see does not exist: 404. Lists give `next`, which asks for the \
                        following part as `cursor`."""))
                .components(new Components().addSecuritySchemes(SCHEME,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("ctm_…")))
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }
}
