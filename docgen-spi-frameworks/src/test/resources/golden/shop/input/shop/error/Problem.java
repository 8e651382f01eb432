package shop.error;

/**
 * What went wrong.
 *
 * @param status the HTTP status code
 * @param detail one sentence for people
 */
public record Problem(int status, String detail) {}
