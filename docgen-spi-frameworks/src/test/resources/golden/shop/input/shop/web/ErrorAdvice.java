package shop.web;

import jakarta.validation.ConstraintViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import shop.error.NotFoundException;
import shop.error.Problem;

/** Answers what went wrong. */
@RestControllerAdvice
class ErrorAdvice {

  /** What was asked for is not there. */
  @ExceptionHandler(NotFoundException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Problem notFound(NotFoundException e) {
    return new Problem(404, e.getMessage());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  ResponseEntity<Problem> invalid(ConstraintViolationException e) {
    return ResponseEntity.badRequest().body(new Problem(400, e.getMessage()));
  }
}
