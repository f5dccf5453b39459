package org.coresponderalliance.continuum.shell.web;

import org.coresponderalliance.continuum.base.CommunityException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of endpoints outside of the API that the pages' scripts call. For the API see {@link ApiFailures}. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(CommunityException refusal) {
        return problems.of(refusal).response();
    }
}
