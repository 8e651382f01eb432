package dev.docgen.engine.render.page;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts operations into groups: tags in the model's order, then others as they come, then none. */
final class Groups {
  private final ApiModel model;
  private final Operations operations;
  private final Texts texts;
  private final Anchors anchors;

  Groups(ApiModel model, Operations operations, Texts texts, Anchors anchors) {
    this.model = model;
    this.operations = operations;
    this.texts = texts;
    this.anchors = anchors;
  }

  /** What one group gathers. */
  private static final class Draft {
    private final List<OperationSection> operations = new ArrayList<>();
    private final List<Link> also = new ArrayList<>();
  }

  List<Group> read() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    model.tags().forEach(tag -> tags.putIfAbsent(tag.name(), tag));
    Map<String, Draft> drafts = new LinkedHashMap<>();
    tags.keySet().forEach(name -> drafts.put(name, new Draft()));
    Draft untagged = new Draft();
    for (PathItem item : model.paths().values()) {
      item.operations().values().forEach(it -> sort(it, item, drafts, untagged));
    }
    List<Group> groups = new ArrayList<>();
    drafts.forEach((name, draft) -> add(groups, tags.getOrDefault(name, tag(name)), draft));
    if (!untagged.operations.isEmpty()) {
      String name = groups.isEmpty() ? "Operations" : "Other operations";
      groups.add(
          new Group(
              anchors.of(AnchorKeys.tag(null)), name, null, null, untagged.operations, List.of()));
    }
    return groups;
  }

  private void sort(Operation operation, PathItem item, Map<String, Draft> drafts, Draft untagged) {
    OperationSection section = operations.section(operation, item);
    if (operation.tags().isEmpty()) {
      untagged.operations.add(section);
      return;
    }
    String first = operation.tags().get(0);
    drafts.computeIfAbsent(first, it -> new Draft()).operations.add(section);
    operation.tags().stream()
        .distinct()
        .filter(name -> !name.equals(first))
        .map(name -> drafts.computeIfAbsent(name, it -> new Draft()))
        .forEach(draft -> draft.also.add(new Link(section.title(), section.anchor())));
  }

  private static Tag tag(String name) {
    return Tag.builder(name).build();
  }

  private void add(List<Group> groups, Tag tag, Draft draft) {
    if (draft.operations.isEmpty() && draft.also.isEmpty()) {
      return;
    }
    Object shown = tag.extensions().get("x-displayName");
    groups.add(
        new Group(
            anchors.of(AnchorKeys.tag(tag.name())),
            shown instanceof String name ? texts.plain(name) : tag.name(),
            Texts.orNull(tag.description()),
            PageReader.webLink(tag.externalDocs()),
            draft.operations,
            draft.also));
  }
}
