package org.coresponderalliance.continuum.shell.web;

import java.util.Map;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Paths of the API that lead nowhere: without this they would lead into the application. They come after the endpoints,
 * which thereby tell of a method that they do not have (405).
 */
@Configuration
class UnknownEndpoints {

    private static final int AFTER_ENDPOINTS = 10;

    @Bean
    SimpleUrlHandlerMapping unknownEndpointMapping() {
        HttpRequestHandler nothing = (request, response) -> {
            throw new NotFound();
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), AFTER_ENDPOINTS);
    }
}
