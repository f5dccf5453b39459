package org.coresponderalliance.continuum.shell.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.coresponderalliance.continuum.base.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paths of the API that lead nowhere: without this they would lead into the application. */
@Hidden
@RestController
class UnknownEndpoints {

    @RequestMapping("/api/**")
    void nothing() {
        throw new NotFound();
    }
}
