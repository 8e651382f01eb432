package dev.docgen.engine.render.example;

import java.util.List;

/** A part of a regular expression, as far as it says which texts match. */
sealed interface RegexNode {

  /** Characters, in the order in which they are liked best; not empty. */
  record Chars(List<Integer> liked) implements RegexNode {}

  record Sequence(List<RegexNode> parts) implements RegexNode {}

  record Alternatives(List<RegexNode> branches) implements RegexNode {}

  /** {@code most} is {@link Integer#MAX_VALUE} for no bound. */
  record Repeat(RegexNode part, int least, int most) implements RegexNode {}

  /** A group that can be referred back to. */
  record Capture(int number, RegexNode part) implements RegexNode {}

  record BackReference(int number) implements RegexNode {}

  /** What matches between characters: anchors, boundaries, look-arounds. */
  record Nothing() implements RegexNode {}
}
