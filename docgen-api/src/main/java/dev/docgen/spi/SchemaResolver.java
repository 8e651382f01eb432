package dev.docgen.spi;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java types into schemas. A type that becomes a component is answered by a reference to a
 * provisional key, equal for equal types; it is described once a generation, and named when all
 * operations are known. Thread-safe.
 *
 * <p>What stands for another type is seen through: {@code Optional}, {@code CompletionStage} and
 * its kin, Reactor's {@code Mono}, RxJava's {@code Single} and {@code Maybe}, Mutiny's {@code Uni}.
 * Arrays, collections and streams of several, such as {@code Flux}, are arrays, maps are objects
 * with additional properties, {@code void} is the open schema. A framework's own wrappers, such as
 * an answer with status and headers, are the detector's to see through, by {@link
 * JavaType#argument}.
 */
public interface SchemaResolver {

  /**
   * Returns the schema of a type at one place of use: {@code context.schemas().schema(
   * method.returnType(), SchemaUse.response(method.annotations(), method.location()))}. Never
   * fails: an unknown type is open, and reported. What it answers is put into the operation as it
   * is; its references are renamed when all operations are known.
   */
  Schema schema(JavaType type, SchemaUse use);

  /**
   * Returns the schema that a schema annotation (swagger's or MicroProfile's {@code @Schema} or
   * {@code @ArraySchema}) describes by itself.
   *
   * @param annotation the annotation
   * @param type the type it annotates, filled in where the annotation is silent, or null
   * @param use the place
   */
  Schema declared(SourceAnnotation annotation, @Nullable JavaType type, SchemaUse use);

  /**
   * Returns the described schema behind a reference key, or the schema itself when it is no
   * reference: for detectors that flatten an object into parameters.
   */
  Schema describe(Schema schema);
}
