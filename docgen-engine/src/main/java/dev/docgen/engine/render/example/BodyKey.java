package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.Direction;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;

/**
 * What tells the bodies of one document apart. Contents are told apart by identity, since comparing
 * them would walk all that they hold; those that only refer to a component are equal when they
 * refer to the same one.
 */
record BodyKey(String mediaType, MediaType media, Direction direction) {

  @Override
  public boolean equals(Object other) {
    return other instanceof BodyKey key
        && direction == key.direction
        && mediaType.equals(key.mediaType)
        && (media == key.media || (refers(media) && refers(key.media) && media.equals(key.media)));
  }

  @Override
  public int hashCode() {
    int content = refers(media) ? media.hashCode() : System.identityHashCode(media);
    return 31 * mediaType.hashCode() + content;
  }

  private static boolean refers(MediaType media) {
    Schema schema = media.schema();
    return schema != null
        && schema.ref().isPresent()
        && schema.keywords().size() == 1
        && media.example() == null
        && media.examples().isEmpty()
        && media.encoding().isEmpty();
  }
}
