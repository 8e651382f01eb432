package shop.model;

import java.util.Map;

/**
 * A group of products.
 *
 * @param name what it is called
 * @param parent the group it is part of
 * @param children its parts by name
 */
public record Category(String name, Category parent, Map<String, Category> children) {}
