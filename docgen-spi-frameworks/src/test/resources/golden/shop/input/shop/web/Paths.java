package shop.web;

/** The addresses of the shop. */
public final class Paths {
  public static final String ROOT = "/api";
  public static final String PRODUCTS = ROOT + "/products";
  public static final String ORDERS = ROOT + "/orders";

  /** The variable that names one thing. */
  public static final String BY_ID = "/{id}";

  private Paths() {}
}
