package org.springframework.data.domain;

public class AbstractAggregateRoot<A extends org.springframework.data.domain.AbstractAggregateRoot<A>> {}

public abstract class AbstractPageRequest implements org.springframework.data.domain.Pageable, java.io.Serializable {
  public long getOffset();
  public int getPageNumber();
  public int getPageSize();
}

public @interface AfterDomainEventPublication {}

public interface Auditable<U, ID, T extends java.time.temporal.TemporalAccessor> extends org.springframework.data.domain.Persistable<ID> {
  java.util.Optional<U> getCreatedBy();
  java.util.Optional<T> getCreatedDate();
  java.util.Optional<U> getLastModifiedBy();
  java.util.Optional<T> getLastModifiedDate();
}

public interface AuditorAware<T> {
  java.util.Optional<T> getCurrentAuditor();
}

public @interface DomainEvents {}

public interface Example<T> {
  org.springframework.data.domain.ExampleMatcher getMatcher();
  T getProbe();
  default Class<T> getProbeType();
}

public interface ExampleMatcher {
  org.springframework.data.domain.ExampleMatcher.StringMatcher getDefaultStringMatcher();
  java.util.Set<String> getIgnoredPaths();
  org.springframework.data.domain.ExampleMatcher.MatchMode getMatchMode();
  org.springframework.data.domain.ExampleMatcher.NullHandler getNullHandler();
  org.springframework.data.domain.ExampleMatcher.PropertySpecifiers getPropertySpecifiers();
  default boolean isAllMatching();
  default boolean isAnyMatching();
  boolean isIgnoreCaseEnabled();
  public class GenericPropertyMatcher {}
  public class GenericPropertyMatchers {}
  public enum MatchMode {
    ALL, ANY;
  }
  public interface MatcherConfigurer<T> {}
  public enum NoOpPropertyValueTransformer implements org.springframework.data.domain.ExampleMatcher.PropertyValueTransformer {
    INSTANCE;
  }
  public enum NullHandler {
    INCLUDE, IGNORE;
  }
  public class PropertySpecifier {
    public Boolean getIgnoreCase();
    public String getPath();
    public org.springframework.data.domain.ExampleMatcher.PropertyValueTransformer getPropertyValueTransformer();
    public org.springframework.data.domain.ExampleMatcher.StringMatcher getStringMatcher();
  }
  public class PropertySpecifiers {
    public java.util.Collection<org.springframework.data.domain.ExampleMatcher.PropertySpecifier> getSpecifiers();
  }
  public interface PropertyValueTransformer extends java.util.function.Function<java.util.Optional<Object>, java.util.Optional<Object>> {}
  public enum StringMatcher {
    DEFAULT, EXACT, STARTING, ENDING, CONTAINING, REGEX;
  }
}

public final class KeysetScrollPosition implements org.springframework.data.domain.ScrollPosition {
  public org.springframework.data.domain.ScrollPosition.Direction getDirection();
  public java.util.Map<String, Object> getKeys();
  public boolean isInitial();
}

public interface Limit {
  boolean isLimited();
  default boolean isUnlimited();
  public final class Limited implements org.springframework.data.domain.Limit {
    public boolean isLimited();
  }
  public final class Unlimited implements org.springframework.data.domain.Limit {
    public boolean isLimited();
  }
}

public interface ManagedTypes {
  void forEach(java.util.function.Consumer<Class<?>> action);
}

public final class OffsetScrollPosition implements org.springframework.data.domain.ScrollPosition {
  public long getOffset();
  public boolean isInitial();
}

public interface Page<T> extends org.springframework.data.domain.Slice<T> {
  static <T> org.springframework.data.domain.Page<T> empty();
  static <T> org.springframework.data.domain.Page<T> empty(org.springframework.data.domain.Pageable pageable);
  long getTotalElements();
  int getTotalPages();
  <U> org.springframework.data.domain.Page<U> map(java.util.function.Function<? super T, ? extends U> converter);
}

public class PageImpl<T> implements org.springframework.data.domain.Page<T> {
  public PageImpl(java.util.List<T> content) {}
  public PageImpl(java.util.List<T> content, org.springframework.data.domain.Pageable pageable, long total) {}
  public long getTotalElements();
  public int getTotalPages();
  public boolean hasNext();
  public boolean isLast();
  public <U> org.springframework.data.domain.Page<U> map(java.util.function.Function<? super T, ? extends U> converter);
}

public class PageRequest extends org.springframework.data.domain.AbstractPageRequest {
  public org.springframework.data.domain.PageRequest first();
  public org.springframework.data.domain.Sort getSort();
  public org.springframework.data.domain.PageRequest next();
  public static org.springframework.data.domain.PageRequest of(int pageNumber, int pageSize);
  public static org.springframework.data.domain.PageRequest of(int pageNumber, int pageSize, org.springframework.data.domain.Sort.Direction direction, String... properties);
  public static org.springframework.data.domain.PageRequest of(int pageNumber, int pageSize, org.springframework.data.domain.Sort sort);
  public static org.springframework.data.domain.PageRequest ofSize(int pageSize);
  public org.springframework.data.domain.PageRequest previous();
  public org.springframework.data.domain.PageRequest withPage(int pageNumber);
  public org.springframework.data.domain.PageRequest withSort(org.springframework.data.domain.Sort.Direction direction, String... properties);
  public org.springframework.data.domain.PageRequest withSort(org.springframework.data.domain.Sort sort);
}

public interface Pageable {
  org.springframework.data.domain.Pageable first();
  long getOffset();
  int getPageNumber();
  int getPageSize();
  org.springframework.data.domain.Sort getSort();
  default org.springframework.data.domain.Sort getSortOr(org.springframework.data.domain.Sort sort);
  boolean hasPrevious();
  default boolean isPaged();
  default boolean isUnpaged();
  org.springframework.data.domain.Pageable next();
  static org.springframework.data.domain.Pageable ofSize(int pageSize);
  org.springframework.data.domain.Pageable previousOrFirst();
  default org.springframework.data.domain.Limit toLimit();
  default java.util.Optional<org.springframework.data.domain.Pageable> toOptional();
  default org.springframework.data.domain.OffsetScrollPosition toScrollPosition();
  static org.springframework.data.domain.Pageable unpaged();
  static org.springframework.data.domain.Pageable unpaged(org.springframework.data.domain.Sort sort);
  org.springframework.data.domain.Pageable withPage(int pageNumber);
}

public interface Persistable<ID> {
  ID getId();
  boolean isNew();
}

public final class Range<T> {
  public org.springframework.data.domain.Range.Bound<T> getLowerBound();
  public org.springframework.data.domain.Range.Bound<T> getUpperBound();
  public static final class Bound<T> {
    public java.util.Optional<T> getValue();
    public boolean isBounded();
    public boolean isInclusive();
  }
  public static class RangeBuilder<T> {}
}

public interface ReactiveAuditorAware<T> {
  reactor.core.publisher.Mono<T> getCurrentAuditor();
}

public class Score implements java.io.Serializable {
  public org.springframework.data.domain.ScoringFunction getFunction();
  public double getValue();
}

public interface ScoringFunction {
  String getName();
}

public interface ScrollPosition {
  boolean isInitial();
  public enum Direction {
    FORWARD, BACKWARD;
  }
}

public final class SearchResult<T> implements java.io.Serializable {
  public T getContent();
  public org.springframework.data.domain.Score getScore();
}

public class SearchResults<T> implements Iterable<org.springframework.data.domain.SearchResult<T>>, java.io.Serializable {
  public java.util.List<org.springframework.data.domain.SearchResult<T>> getContent();
}

public final class Similarity extends org.springframework.data.domain.Score {}

public interface Slice<T> extends org.springframework.data.util.Streamable<T> {
  java.util.List<T> getContent();
  int getNumber();
  int getNumberOfElements();
  default org.springframework.data.domain.Pageable getPageable();
  int getSize();
  org.springframework.data.domain.Sort getSort();
  boolean hasContent();
  boolean hasNext();
  boolean hasPrevious();
  boolean isFirst();
  boolean isLast();
  <U> org.springframework.data.domain.Slice<U> map(java.util.function.Function<? super T, ? extends U> converter);
  default org.springframework.data.domain.Pageable nextOrLastPageable();
  org.springframework.data.domain.Pageable nextPageable();
  default org.springframework.data.domain.Pageable previousOrFirstPageable();
  org.springframework.data.domain.Pageable previousPageable();
}

public class SliceImpl<T> {}

public class Sort implements org.springframework.data.util.Streamable<org.springframework.data.domain.Sort.Order>, java.io.Serializable {
  public org.springframework.data.domain.Sort and(org.springframework.data.domain.Sort sort);
  public org.springframework.data.domain.Sort ascending();
  public static org.springframework.data.domain.Sort by(String... properties);
  public static org.springframework.data.domain.Sort by(java.util.List<org.springframework.data.domain.Sort.Order> orders);
  public static org.springframework.data.domain.Sort by(org.springframework.data.domain.Sort.Direction direction, String... properties);
  public static org.springframework.data.domain.Sort by(org.springframework.data.domain.Sort.Order... orders);
  public org.springframework.data.domain.Sort descending();
  public org.springframework.data.domain.Sort.Order getOrderFor(String property);
  public boolean isEmpty();
  public boolean isSorted();
  public boolean isUnsorted();
  public java.util.Iterator<org.springframework.data.domain.Sort.Order> iterator();
  public org.springframework.data.domain.Sort reverse();
  public static <T> org.springframework.data.domain.Sort.TypedSort<T> sort(Class<T> type);
  public static org.springframework.data.domain.Sort unsorted();
  public enum Direction {
    ASC, DESC;
    public boolean isAscending();
    public boolean isDescending();
  }
  public enum NullHandling {
    NATIVE, NULLS_FIRST, NULLS_LAST;
  }
  public static class Order implements java.io.Serializable {
    public org.springframework.data.domain.Sort.Direction getDirection();
    public org.springframework.data.domain.Sort.NullHandling getNullHandling();
    public String getProperty();
    public boolean isAscending();
    public boolean isDescending();
    public boolean isIgnoreCase();
  }
  public static class TypedSort<T> extends org.springframework.data.domain.Sort {
    public boolean isEmpty();
  }
}

public interface Vector {
  Object getSource();
  Class<? extends Number> getType();
}

public enum VectorScoringFunctions implements org.springframework.data.domain.ScoringFunction {
  EUCLIDEAN, COSINE, DOT_PRODUCT, TAXICAB, HAMMING;
  public String getName();
}

public interface Window<T> extends org.springframework.data.util.Streamable<T> {
  java.util.List<T> getContent();
  boolean isEmpty();
  default boolean isLast();
}
