package dev.docgen.engine.index;

import java.util.Arrays;

/** A set of hashes: open addressing, 0 held apart. Not thread-safe. */
final class IdentifierSet {
  private int[] table = new int[1024];
  private int size;
  private boolean zero;

  void add(int hash) {
    if (hash == 0) {
      zero = true;
      return;
    }
    int mask = table.length - 1;
    int slot = slot(hash, mask);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = hash;
    if (++size > table.length / 2) {
      grow();
    }
  }

  private static int slot(int hash, int mask) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ spread >>> 15) & mask;
  }

  private void grow() {
    int[] old = table;
    table = new int[old.length * 2];
    size = 0;
    for (int hash : old) {
      if (hash != 0) {
        add(hash);
      }
    }
  }

  int[] sorted() {
    int[] hashes = new int[zero ? size + 1 : size];
    int count = 0;
    for (int hash : table) {
      if (hash != 0) {
        hashes[count++] = hash;
      }
    }
    Arrays.sort(hashes);
    return hashes;
  }
}
