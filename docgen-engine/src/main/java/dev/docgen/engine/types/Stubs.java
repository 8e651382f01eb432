package dev.docgen.engine.types;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import dev.docgen.engine.parse.SharedTree;
import dev.docgen.source.SourceType.Origin;

/** Parses declarations that the engine wrote itself: they have no comments and no errors. */
final class Stubs {
  private Stubs() {}

  static DeclaredUnit parse(String text, String name, Origin origin, Declarations declarations) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.RAW)
            .setAttributeComments(false)
            .setStoreTokens(false);
    ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
    CompilationUnit unit =
        result
            .getResult()
            .filter(parsed -> result.isSuccessful())
            .orElseThrow(
                () -> new IllegalStateException("stub " + name + ": " + result.getProblems()));
    return DeclaredUnit.ofStub(name, SharedTree.of(unit), origin, declarations);
  }
}
