package org.coresponderalliance.continuum.shell.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A problem with the headers that belong to it. */
record ProblemAnswer(Problem problem, HttpHeaders headers) {

    static ProblemAnswer of(Problem problem) {
        return new ProblemAnswer(problem, new HttpHeaders());
    }

    ProblemAnswer with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    ProblemAnswer retryAfter(Duration time) {
        return with(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds())));
    }

    ResponseEntity<Problem> response() {
        return ResponseEntity.status(problem.status()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
