package dev.docgen.engine.render.page;

import dev.docgen.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** The words that mark an operation. */
final class Badges {
  private Badges() {}

  static List<Badge> of(Operation operation, Source source) {
    List<Badge> badges = new ArrayList<>();
    if (operation.deprecated()) {
      badges.add(new Badge("deprecated", "deprecated", "It should not be used any more."));
    }
    if (Boolean.TRUE.equals(operation.extensions().get("x-internal"))) {
      badges.add(new Badge("audience", "internal", "It is not meant for the public."));
    }
    if (operation.extensions().get("x-audience") instanceof String audience) {
      badges.add(new Badge("audience", audience, "It is meant for this audience."));
    }
    if (source.inferred()) {
      badges.add(
          new Badge("inferred", "inferred", "It was read from code (rule " + source.rule() + ")."));
    }
    return badges;
  }
}
