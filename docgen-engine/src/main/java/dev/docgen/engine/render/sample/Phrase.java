package dev.docgen.engine.render.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Text with variables in it, such as a token that the reader has. Immutable. */
public record Phrase(List<Piece> pieces) {

  /**
   * A part of a phrase.
   *
   * @param text the literal text, or the variable's name: upper-case letters, digits, underscores
   */
  public record Piece(String text, boolean isVariable) {}

  public Phrase {
    pieces = List.copyOf(pieces);
  }

  public static Phrase of(String literal) {
    return new Phrase(literal.isEmpty() ? List.of() : List.of(new Piece(literal, false)));
  }

  public static Phrase variable(String name) {
    return new Phrase(List.of(new Piece(name, true)));
  }

  /** Returns this phrase and another behind it; literals that meet become one. */
  public Phrase plus(Phrase other) {
    List<Piece> all = new ArrayList<>(pieces);
    for (Piece piece : other.pieces) {
      int last = all.size() - 1;
      if (last >= 0 && !piece.isVariable() && !all.get(last).isVariable()) {
        all.set(last, new Piece(all.get(last).text() + piece.text(), false));
      } else {
        all.add(piece);
      }
    }
    return new Phrase(all);
  }

  public Phrase plus(String literal) {
    return plus(of(literal));
  }

  /** Returns the names of variables, each once. */
  public Set<String> variables() {
    return pieces.stream()
        .filter(Piece::isVariable)
        .map(Piece::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the text with each variable replaced. */
  public String text(UnaryOperator<String> variable) {
    return pieces.stream()
        .map(piece -> piece.isVariable() ? variable.apply(piece.text()) : piece.text())
        .collect(Collectors.joining());
  }

  /** Returns an expression that joins literals and variables. */
  String expression(
      UnaryOperator<String> literal, UnaryOperator<String> variable, String operator) {
    if (pieces.isEmpty()) {
      return literal.apply("");
    }
    return pieces.stream()
        .map(piece -> (piece.isVariable() ? variable : literal).apply(piece.text()))
        .collect(Collectors.joining(operator));
  }
}
