package dev.docgen.observability.jmx;

/**
 * What one health check found, as JMX composite data.
 *
 * @param name which check
 * @param status UP, DEGRADED or DOWN
 * @param statusCode 1, 0.5 or 0
 * @param detail one line for people
 */
public record HealthCheckView(String name, String status, double statusCode, String detail) {}
