package dev.docgen.frameworks.code;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Status codes by the names that {@code HttpStatus} enumerations give them, Spring's before all,
 * and reason phrases by code.
 */
public final class HttpStatuses {
  /** Methods that give the status of a number. */
  private static final Set<String> OF_NUMBER = Set.of("valueOf", "of", "fromStatusCode", "create");

  /** Methods that give the number of a status. */
  private static final Set<String> NUMBER_OF = Set.of("value", "getStatusCode", "code");

  private static final Map<String, String> CODES = new LinkedHashMap<>();
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    add(100, "CONTINUE", "Continue");
    add(101, "SWITCHING_PROTOCOLS", "Switching Protocols");
    add(102, "PROCESSING", "Processing");
    add(103, "EARLY_HINTS", "Early Hints");
    add(200, "OK", "OK");
    add(201, "CREATED", "Created");
    add(202, "ACCEPTED", "Accepted");
    add(203, "NON_AUTHORITATIVE_INFORMATION", "Non-Authoritative Information");
    add(204, "NO_CONTENT", "No Content");
    add(205, "RESET_CONTENT", "Reset Content");
    add(206, "PARTIAL_CONTENT", "Partial Content");
    add(207, "MULTI_STATUS", "Multi-Status");
    add(208, "ALREADY_REPORTED", "Already Reported");
    add(226, "IM_USED", "IM Used");
    add(300, "MULTIPLE_CHOICES", "Multiple Choices");
    add(301, "MOVED_PERMANENTLY", "Moved Permanently");
    add(302, "FOUND", "Found");
    add(303, "SEE_OTHER", "See Other");
    add(304, "NOT_MODIFIED", "Not Modified");
    add(307, "TEMPORARY_REDIRECT", "Temporary Redirect");
    add(308, "PERMANENT_REDIRECT", "Permanent Redirect");
    add(400, "BAD_REQUEST", "Bad Request");
    add(401, "UNAUTHORIZED", "Unauthorized");
    add(402, "PAYMENT_REQUIRED", "Payment Required");
    add(403, "FORBIDDEN", "Forbidden");
    add(404, "NOT_FOUND", "Not Found");
    add(405, "METHOD_NOT_ALLOWED", "Method Not Allowed");
    add(406, "NOT_ACCEPTABLE", "Not Acceptable");
    add(407, "PROXY_AUTHENTICATION_REQUIRED", "Proxy Authentication Required");
    add(408, "REQUEST_TIMEOUT", "Request Timeout");
    add(409, "CONFLICT", "Conflict");
    add(410, "GONE", "Gone");
    add(411, "LENGTH_REQUIRED", "Length Required");
    add(412, "PRECONDITION_FAILED", "Precondition Failed");
    add(413, "PAYLOAD_TOO_LARGE", "Payload Too Large");
    add(413, "CONTENT_TOO_LARGE", "Content Too Large");
    add(413, "REQUEST_ENTITY_TOO_LARGE", "Content Too Large");
    add(414, "URI_TOO_LONG", "URI Too Long");
    add(414, "REQUEST_URI_TOO_LONG", "URI Too Long");
    add(415, "UNSUPPORTED_MEDIA_TYPE", "Unsupported Media Type");
    add(416, "REQUESTED_RANGE_NOT_SATISFIABLE", "Requested range not satisfiable");
    add(417, "EXPECTATION_FAILED", "Expectation Failed");
    add(418, "I_AM_A_TEAPOT", "I'm a teapot");
    add(421, "MISDIRECTED_REQUEST", "Misdirected Request");
    add(422, "UNPROCESSABLE_ENTITY", "Unprocessable Entity");
    add(422, "UNPROCESSABLE_CONTENT", "Unprocessable Content");
    add(423, "LOCKED", "Locked");
    add(424, "FAILED_DEPENDENCY", "Failed Dependency");
    add(425, "TOO_EARLY", "Too Early");
    add(426, "UPGRADE_REQUIRED", "Upgrade Required");
    add(428, "PRECONDITION_REQUIRED", "Precondition Required");
    add(429, "TOO_MANY_REQUESTS", "Too Many Requests");
    add(431, "REQUEST_HEADER_FIELDS_TOO_LARGE", "Request Header Fields Too Large");
    add(451, "UNAVAILABLE_FOR_LEGAL_REASONS", "Unavailable For Legal Reasons");
    add(500, "INTERNAL_SERVER_ERROR", "Internal Server Error");
    add(501, "NOT_IMPLEMENTED", "Not Implemented");
    add(502, "BAD_GATEWAY", "Bad Gateway");
    add(503, "SERVICE_UNAVAILABLE", "Service Unavailable");
    add(504, "GATEWAY_TIMEOUT", "Gateway Timeout");
    add(505, "HTTP_VERSION_NOT_SUPPORTED", "HTTP Version not supported");
    add(506, "VARIANT_ALSO_NEGOTIATES", "Variant Also Negotiates");
    add(507, "INSUFFICIENT_STORAGE", "Insufficient Storage");
    add(508, "LOOP_DETECTED", "Loop Detected");
    add(509, "BANDWIDTH_LIMIT_EXCEEDED", "Bandwidth Limit Exceeded");
    add(510, "NOT_EXTENDED", "Not Extended");
    add(511, "NETWORK_AUTHENTICATION_REQUIRED", "Network Authentication Required");
  }

  private HttpStatuses() {}

  private static void add(int code, String name, String reason) {
    CODES.put(name, String.valueOf(code));
    REASONS.put(String.valueOf(code), reason);
  }

  /** Returns the code of a constant's name, such as {@code 201} for {@code CREATED}. */
  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name));
  }

  /**
   * Returns the code that an expression means: {@code HttpStatus.CREATED}, with {@code .value()} or
   * without, {@code HttpStatus.valueOf(201)}, what Jakarta REST and servlets call them, or a
   * constant number; empty for another one.
   */
  public static Optional<String> code(Snippet status) {
    Optional<Object> constant = status.constant();
    if (constant.isPresent()) {
      return constant.filter(Integer.class::isInstance).map(String::valueOf);
    }
    if (status.expression() instanceof MethodCallExpr call && call.getScope().isPresent()) {
      boolean number = OF_NUMBER.contains(call.getNameAsString());
      return number && call.getArguments().size() == 1
          ? code(status.with(call.getArgument(0)))
          : NUMBER_OF.contains(call.getNameAsString())
              ? code(status.with(call.getScope().get()).followed())
              : Optional.empty();
    }
    return status.simpleName().map(it -> it.replaceFirst("^SC_", "")).flatMap(HttpStatuses::code);
  }

  /** Returns a code's reason phrase; {@code default response} for what is no known code. */
  public static String reason(String code) {
    return REASONS.getOrDefault(code, "default response");
  }
}
