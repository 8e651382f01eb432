package dev.docgen.engine.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What one file says about itself.
 *
 * @param packageName empty for the unnamed package
 * @param types simple names of the top-level types in source order
 * @param identifiers sorted hashes of all identifiers outside comments and literals; two
 *     identifiers may share a hash, so that "mentions" can be wrong and "does not mention" cannot
 */
record FileFacts(String packageName, List<String> types, int[] identifiers) {
  private static final int FIXED_BYTES = 120;

  /** Returns the hash by which an identifier is found. */
  static int hash(String identifier) {
    int hash = 0;
    for (byte b : identifier.getBytes(StandardCharsets.UTF_8)) {
      hash = 31 * hash + b;
    }
    return hash;
  }

  boolean mentions(int[] hashes) {
    for (int hash : hashes) {
      if (Arrays.binarySearch(identifiers, hash) >= 0) {
        return true;
      }
    }
    return false;
  }

  String qualified(String type) {
    return packageName.isEmpty() ? type : packageName + "." + type;
  }

  /** Returns roughly the bytes this takes. */
  int weight() {
    int names = packageName.length();
    for (String type : types) {
      names += type.length() + 40;
    }
    return FIXED_BYTES + names + 4 * identifiers.length;
  }
}
