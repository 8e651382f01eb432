package org.springframework.web.reactive.result.method.annotation;

public abstract class ResponseEntityExceptionHandler {}
