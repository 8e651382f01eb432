package shop.error;

/** Something asked for is not there. */
public class NotFoundException extends Exception {
  public NotFoundException(String what) {
    super(what + " is not there");
  }
}
