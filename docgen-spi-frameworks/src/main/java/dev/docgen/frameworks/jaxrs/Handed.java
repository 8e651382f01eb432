package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.frameworks.code.Enclosing;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import java.util.List;

/**
 * The answers that code hands to an object instead of returning them: {@code
 * CompletableFuture.complete}, an emitter's {@code complete}, {@code AsyncResponse.resume}.
 */
final class Handed {
  private static final int MAX_METHODS = 8;

  private final List<String> methods;
  private final AnswerCode code;
  private Computed found = Computed.NOTHING;

  private Handed(List<String> methods, AnswerCode code) {
    this.methods = methods;
    this.code = code;
  }

  /** Returns what the method around an expression hands to one of its variables. */
  @SuppressWarnings("unchecked") // the parser takes generic varargs
  static Computed to(String variable, List<String> methods, Snippet place, AnswerCode code) {
    Handed handed = new Handed(methods, code);
    Enclosing.find(place.expression(), CallableDeclaration.class)
        .ifPresent(method -> handed.read((Node) method, variable, place, 0));
    return handed.found;
  }

  /** Returns what a function hands to one of its parameters. */
  static Computed to(String parameter, List<String> methods, Function function, AnswerCode code) {
    Handed handed = new Handed(methods, code);
    handed.read(function.code(), parameter, function.place(), 0);
    return handed.found;
  }

  private void read(Node within, String variable, Snippet place, int depth) {
    for (MethodCallExpr call : within.findAll(MethodCallExpr.class)) {
      boolean on = call.getScope().filter(it -> it.toString().equals(variable)).isPresent();
      if (on && methods.contains(call.getNameAsString()) && call.getArguments().size() == 1) {
        found = found.or(code.value(place.with(call.getArgument(0))));
      } else if (depth < MAX_METHODS) {
        passedOn(call, variable, place, depth);
      }
    }
    for (MethodReferenceExpr reference : within.findAll(MethodReferenceExpr.class)) {
      if (reference.getScope().toString().equals(variable)
          && methods.contains(reference.getIdentifier())) {
        found = found.or(referred(reference, place));
      }
    }
  }

  /** A method of the sources, or a lambda given to a method of the object, has it by a name. */
  private void passedOn(MethodCallExpr call, String variable, Snippet place, int depth) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      Expression argument = call.getArgument(i);
      int position = i;
      if (argument.toString().equals(variable)) {
        place
            .callee(call)
            .ifPresent(it -> read(it.code(), it.parameters().get(position), it.place(), depth + 1));
      } else if (call.getNameAsString().equals("setTimeoutHandler")) {
        place
            .with(argument)
            .function()
            .ifPresent(it -> read(it.code(), it.parameters().get(0), it.place(), depth + 1));
      }
    }
  }

  /** {@code stage.thenAccept(response::resume)}: what the stage holds. */
  private Computed referred(MethodReferenceExpr reference, Snippet place) {
    return reference.getParentNode().orElse(null) instanceof MethodCallExpr call
            && call.getScope().isPresent()
        ? code.value(place.with(call.getScope().get()))
        : Computed.UNKNOWN;
  }
}
