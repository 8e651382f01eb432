package dev.docgen.frameworks.calls;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the exceptions that a method can raise (JLS 11.2), by following its calls through the
 * sources breadth first: the shortest way to a place is the one shown. What a method does by itself
 * is read once; a call to an overridable method leads to every implementation the object may have.
 * Thread-safe.
 */
public final class RaisedExceptions {
  private final SourceTree sources;
  private final CallLimits limits;
  private final ExceptionTypes types;
  private final Implementations implementations;
  private final Map<SourceLocation, MethodSummary> summaries = new ConcurrentHashMap<>();

  public RaisedExceptions(SourceTree sources, CallLimits limits) {
    this.sources = sources;
    this.limits = limits;
    types = new ExceptionTypes(sources);
    implementations = new Implementations(sources);
  }

  /**
   * A method on the way.
   *
   * @param self class of the object it runs on
   * @param made what functions among its arguments make, by position
   * @param caught names of the classes caught by its callers, sorted
   */
  private record Visit(
      SourceMethod method,
      SourceType self,
      Map<Integer, JavaType> made,
      List<String> caught,
      List<String> path) {}

  private record Place(SourceLocation method, String self, Map<Integer, JavaType> made) {}

  /** Returns what a method can raise when it is called on an object of that class. */
  public Raisings of(SourceMethod method, SourceType self) {
    Visit start = new Visit(method, self, Map.of(), List.of(), List.of());
    return walk(new ArrayDeque<>(List.of(start)), new LinkedHashMap<>());
  }

  /**
   * Returns what a function can raise.
   *
   * @param site the method that makes it, on the object it runs on when it is a lambda
   */
  public Raisings of(Function function, SourceMethod site) {
    SourceMethod named = function.method();
    if (named != null) {
      return of(named, named.declaringType());
    }
    Visit start = new Visit(site, site.declaringType(), Map.of(), List.of(), List.of());
    MethodSummary summary = SummaryReader.read(function, sources);
    Map<Object, Raised> raised = new LinkedHashMap<>();
    summary.raises().forEach(raise -> add(raise, start, raised));
    Deque<Visit> open = new ArrayDeque<>();
    summary.calls().forEach(call -> open.addAll(called(call, start)));
    return walk(open, raised);
  }

  private Raisings walk(Deque<Visit> open, Map<Object, Raised> raised) {
    Map<Place, List<List<String>>> visited = new HashMap<>();
    int left = limits.methods();
    boolean complete = true;
    while (!open.isEmpty()) {
      Visit visit = open.removeFirst();
      if (!isNew(visit, visited)) {
        continue;
      }
      if (left-- == 0) {
        return new Raisings(List.copyOf(raised.values()), false);
      }
      MethodSummary summary = summary(visit.method());
      summary.raises().forEach(raise -> add(raise, visit, raised));
      if (visit.path().size() < limits.depth()) {
        summary.calls().forEach(call -> open.addAll(called(call, visit)));
      } else {
        complete &= summary.calls().isEmpty();
      }
    }
    return new Raisings(List.copyOf(raised.values()), complete);
  }

  /** Where less was caught on the way to a method before, this way adds nothing. */
  private static boolean isNew(Visit visit, Map<Place, List<List<String>>> visited) {
    Place place = new Place(visit.method().location(), visit.self().qualifiedName(), visit.made());
    List<List<String>> before = visited.computeIfAbsent(place, it -> new ArrayList<>());
    if (before.stream().anyMatch(visit.caught()::containsAll)) {
      return false;
    }
    before.add(visit.caught());
    return true;
  }

  private MethodSummary summary(SourceMethod method) {
    MethodSummary known = summaries.get(method.location());
    if (known == null) {
      known = SummaryReader.read(method, sources);
      summaries.put(method.location(), known);
    }
    return known;
  }

  private void add(MethodSummary.Raise raise, Visit visit, Map<Object, Raised> raised) {
    JavaType type = visit.made().getOrDefault(raise.maker(), raise.type());
    if (isCaught(type, visit.caught()) || isCaught(type, raise.caught())) {
      return;
    }
    List<String> path = visit.path().isEmpty() ? List.of() : extended(visit, raise.location());
    raised.putIfAbsent(
        List.of(ExceptionTypes.name(type), raise.location()),
        new Raised(type, raise.creation(), raise.location(), path));
  }

  private boolean isCaught(JavaType type, List<String> caught) {
    return caught.stream().anyMatch(it -> types.isA(type, it));
  }

  private List<Visit> called(CallSite call, Visit from) {
    TreeSet<String> caught = new TreeSet<>(from.caught());
    caught.addAll(call.caught());
    Map<Integer, JavaType> made = new TreeMap<>();
    call.makers()
        .forEach(
            (position, maker) -> maker.made(from.made()).ifPresent(it -> made.put(position, it)));
    List<String> path = extended(from, call.location());
    return implementations.of(call, from.self()).stream()
        .map(it -> new Visit(it.method(), it.self(), made, List.copyOf(caught), path))
        .toList();
  }

  private static List<String> extended(Visit visit, SourceLocation place) {
    List<String> path = new ArrayList<>(visit.path());
    path.add(
        visit.method().declaringType().name()
            + "."
            + visit.method().name()
            + " ("
            + place.path()
            + ":"
            + place.line()
            + ")");
    return path;
  }
}
