package org.coresponderalliance.continuum.attachment.web;

import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says it plainly where the container refuses an upload for its size, before any endpoint has seen it. */
@ControllerAdvice
@Order(0)
class UploadTooLarge {

    private final Texts texts;

    UploadTooLarge(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @ResponseBody
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    ProblemDetail refused(MaxUploadSizeExceededException refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
                texts.get("attachment.tooLarge", AttachmentService.LARGEST / 1024 / 1024));
    }
}
