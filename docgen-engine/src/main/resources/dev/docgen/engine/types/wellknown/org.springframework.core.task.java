package org.springframework.core.task;

public class TaskRejectedException extends java.util.concurrent.RejectedExecutionException {}
