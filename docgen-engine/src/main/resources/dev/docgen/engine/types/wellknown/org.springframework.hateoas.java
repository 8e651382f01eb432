package org.springframework.hateoas;

public final class Affordance implements Iterable<org.springframework.hateoas.AffordanceModel> {}

public abstract class AffordanceModel {
  public org.springframework.http.HttpMethod getHttpMethod();
  public org.springframework.hateoas.AffordanceModel.InputPayloadMetadata getInput();
  public org.springframework.hateoas.Link getLink();
  public String getName();
  public org.springframework.hateoas.AffordanceModel.PayloadMetadata getOutput();
  public java.util.List<org.springframework.hateoas.QueryParameter> getQueryMethodParameters();
  public String getURI();
  public interface InputPayloadMetadata extends org.springframework.hateoas.AffordanceModel.PayloadMetadata {
    org.springframework.hateoas.AffordanceModel.InputPayloadMetadata NONE;
    java.util.List<String> getI18nCodes();
    java.util.List<org.springframework.http.MediaType> getMediaTypes();
    default org.springframework.http.MediaType getPrimaryMediaType();
  }
  public interface Named {
    String getName();
  }
  public interface PayloadMetadata {
    org.springframework.hateoas.AffordanceModel.PayloadMetadata NONE;
    default Class<?> getType();
  }
  public interface PropertyMetadata extends org.springframework.hateoas.AffordanceModel.Named {
    String getInputType();
    default Number getMax();
    default Long getMaxLength();
    default Number getMin();
    default Long getMinLength();
    String getName();
    java.util.Optional<String> getPattern();
    org.springframework.core.ResolvableType getType();
    boolean isReadOnly();
    boolean isRequired();
  }
  public interface PropertyMetadataConfigured<T> {}
}

public class CollectionModel<T> extends org.springframework.hateoas.RepresentationModel<org.springframework.hateoas.CollectionModel<T>> implements Iterable<T> {
  public static <T> org.springframework.hateoas.CollectionModel<T> empty();
  public static <T> org.springframework.hateoas.CollectionModel<T> empty(Class<T> elementType, Class<?>... generics);
  public static <T> org.springframework.hateoas.CollectionModel<T> empty(Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.CollectionModel<T> empty(org.springframework.core.ParameterizedTypeReference<T> type);
  public static <T> org.springframework.hateoas.CollectionModel<T> empty(org.springframework.core.ResolvableType elementType);
  public static <T> org.springframework.hateoas.CollectionModel<T> empty(org.springframework.hateoas.Link... links);
  @com.fasterxml.jackson.annotation.JsonProperty("content") public java.util.Collection<T> getContent();
  @com.fasterxml.jackson.annotation.JsonIgnore public org.springframework.core.ResolvableType getResolvableType();
  public java.util.Iterator<T> iterator();
  public static <T> org.springframework.hateoas.CollectionModel<T> of(Iterable<T> content);
  public static <T> org.springframework.hateoas.CollectionModel<T> of(Iterable<T> content, Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.CollectionModel<T> of(Iterable<T> content, org.springframework.hateoas.Link... links);
  public org.springframework.hateoas.CollectionModel<T> withFallbackType(Class<? super T> type, Class<?>... generics);
  public org.springframework.hateoas.CollectionModel<T> withFallbackType(org.springframework.core.ParameterizedTypeReference<?> type);
  public org.springframework.hateoas.CollectionModel<T> withFallbackType(org.springframework.core.ResolvableType type);
  public static <T extends org.springframework.hateoas.EntityModel<S>, S> org.springframework.hateoas.CollectionModel<T> wrap(Iterable<S> content);
}

public class EntityModel<T> extends org.springframework.hateoas.RepresentationModel<org.springframework.hateoas.EntityModel<T>> {
  @com.fasterxml.jackson.annotation.JsonUnwrapped public T getContent();
  public static <T> org.springframework.hateoas.EntityModel<T> of(T content);
  public static <T> org.springframework.hateoas.EntityModel<T> of(T content, Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.EntityModel<T> of(T content, org.springframework.hateoas.Link... links);
}

public final class IanaLinkRelations {
  public static final String ABOUT_VALUE = "about";
  public static final String ALTERNATE_VALUE = "alternate";
  public static final String APPENDIX_VALUE = "appendix";
  public static final String ARCHIVES_VALUE = "archives";
  public static final String AUTHOR_VALUE = "author";
  public static final String BLOCKED_BY_VALUE = "blocked-by";
  public static final String BOOKMARK_VALUE = "bookmark";
  public static final String CANONICAL_VALUE = "canonical";
  public static final String CHAPTER_VALUE = "chapter";
  public static final String CITE_AS_VALUE = "cite-as";
  public static final String COLLECTION_VALUE = "collection";
  public static final String CONTENTS_VALUE = "contents";
  public static final String CONVERTED_FROM_VALUE = "convertedFrom";
  public static final String COPYRIGHT_VALUE = "copyright";
  public static final String CREATE_FORM_VALUE = "create-form";
  public static final String CURRENT_VALUE = "current";
  public static final String DESCRIBED_BY_VALUE = "describedBy";
  public static final String DESCRIBES_VALUE = "describes";
  public static final String DISCLOSURE_VALUE = "disclosure";
  public static final String DNS_PREFETCH_VALUE = "dns-prefetch";
  public static final String DUPLICATE_VALUE = "duplicate";
  public static final String EDIT_VALUE = "edit";
  public static final String EDIT_FORM_VALUE = "edit-form";
  public static final String EDIT_MEDIA_VALUE = "edit-media";
  public static final String ENCLOSURE_VALUE = "enclosure";
  public static final String FIRST_VALUE = "first";
  public static final String GLOSSARY_VALUE = "glossary";
  public static final String HELP_VALUE = "help";
  public static final String HOSTS_VALUE = "hosts";
  public static final String HUB_VALUE = "hub";
  public static final String ICON_VALUE = "icon";
  public static final String INDEX_VALUE = "index";
  public static final String INTERVAL_AFTER_VALUE = "intervalAfter";
  public static final String INTERVAL_BEFORE_VALUE = "intervalBefore";
  public static final String INTERVAL_CONTAINS_VALUE = "intervalContains";
  public static final String INTERVAL_DISJOINT_VALUE = "intervalDisjoint";
  public static final String INTERVAL_DURING_VALUE = "intervalDuring";
  public static final String INTERVAL_EQUALS_VALUE = "intervalEquals";
  public static final String INTERVAL_FINISHED_BY_VALUE = "intervalFinishedBy";
  public static final String INTERVAL_FINISHES_VALUE = "intervalFinishes";
  public static final String INTERVAL_IN_VALUE = "intervalIn";
  public static final String INTERVAL_MEETS_VALUE = "intervalMeets";
  public static final String INTERVAL_MET_BY_VALUE = "intervalMetBy";
  public static final String INTERVAL_OVERLAPPED_BY_VALUE = "intervalOverlappedBy";
  public static final String INTERVAL_OVERLAPS_VALUE = "intervalOverlaps";
  public static final String INTERVAL_STARTED_BY_VALUE = "intervalStartedBy";
  public static final String INTERVAL_STARTS_VALUE = "intervalStarts";
  public static final String ITEM_VALUE = "item";
  public static final String LAST_VALUE = "last";
  public static final String LATEST_VERSION_VALUE = "latest-version";
  public static final String LICENSE_VALUE = "license";
  public static final String LRDD_VALUE = "lrdd";
  public static final String MEMENTO_VALUE = "memento";
  public static final String MONITOR_VALUE = "monitor";
  public static final String MONITOR_GROUP_VALUE = "monitor-group";
  public static final String NEXT_VALUE = "next";
  public static final String NEXT_ARCHIVE_VALUE = "next-archive";
  public static final String NOFOLLOW_VALUE = "nofollow";
  public static final String NOREFERRER_VALUE = "noreferrer";
  public static final String ORIGINAL_VALUE = "original";
  public static final String PAYMENT_VALUE = "payment";
  public static final String PINGBACK_VALUE = "pingback";
  public static final String PRECONNECT_VALUE = "preconnect";
  public static final String PREDECESSOR_VERSION_VALUE = "predecessor-version";
  public static final String PREFETCH_VALUE = "prefetch";
  public static final String PRELOAD_VALUE = "preload";
  public static final String PRERENDER_VALUE = "prerender";
  public static final String PREV_VALUE = "prev";
  public static final String PREVIEW_VALUE = "preview";
  public static final String PREVIOUS_VALUE = "previous";
  public static final String PREV_ARCHIVE_VALUE = "prev-archive";
  public static final String PRIVACY_POLICY_VALUE = "privacy-policy";
  public static final String PROFILE_VALUE = "profile";
  public static final String RELATED_VALUE = "related";
  public static final String RESTCONF_VALUE = "restconf";
  public static final String REPLIES_VALUE = "replies";
  public static final String SEARCH_VALUE = "search";
  public static final String SECTION_VALUE = "section";
  public static final String SELF_VALUE = "self";
  public static final String SERVICE_VALUE = "service";
  public static final String START_VALUE = "start";
  public static final String STYLESHEET_VALUE = "stylesheet";
  public static final String SUBSECTION_VALUE = "subsection";
  public static final String SUCCESSOR_VERSION_VALUE = "successor-versions";
  public static final String TAG_VALUE = "tag";
  public static final String TERMS_OF_SERVICE_VALUE = "terms-of-service";
  public static final String TIMEGATE_VALUE = "timegate";
  public static final String TIMEMAP_VALUE = "timemap";
  public static final String TYPE_VALUE = "type";
  public static final String UP_VALUE = "up";
  public static final String VERSION_HISTORY_VALUE = "version-history";
  public static final String VIA_VALUE = "via";
  public static final String WEBMENTION_VALUE = "webmention";
  public static final String WORKING_COPY_VALUE = "working-copy";
  public static final String WORKING_COPY_OF_VALUE = "working-copy-of";
}

public class IanaUriSchemes {}

public @interface InputType {
  String value();
}

@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
@com.fasterxml.jackson.annotation.JsonPropertyOrder({"rel", "href"})
@com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true, value = {"templated", "template"})
public class Link implements java.io.Serializable {
  public static final String ATOM_NAMESPACE = "http://www.w3.org/2005/Atom";
  public java.util.List<org.springframework.hateoas.Affordance> getAffordances();
  @com.fasterxml.jackson.annotation.JsonProperty public String getDeprecation();
  @com.fasterxml.jackson.annotation.JsonProperty public String getHref();
  @com.fasterxml.jackson.annotation.JsonProperty public String getHreflang();
  @com.fasterxml.jackson.annotation.JsonProperty public String getMedia();
  @com.fasterxml.jackson.annotation.JsonProperty public String getName();
  @com.fasterxml.jackson.annotation.JsonProperty public String getProfile();
  @com.fasterxml.jackson.annotation.JsonProperty public org.springframework.hateoas.LinkRelation getRel();
  @com.fasterxml.jackson.annotation.JsonProperty public org.springframework.hateoas.UriTemplate getTemplate();
  @com.fasterxml.jackson.annotation.JsonProperty public String getTitle();
  @com.fasterxml.jackson.annotation.JsonProperty public String getType();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.List<String> getVariableNames();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.List<org.springframework.hateoas.TemplateVariable> getVariables();
  public boolean isTemplated();
}

public interface LinkRelation {
  @com.fasterxml.jackson.annotation.JsonValue String value();
}

public class Links implements Iterable<org.springframework.hateoas.Link> {
  public static final org.springframework.hateoas.Links NONE;
  public boolean isEmpty();
  @com.fasterxml.jackson.annotation.JsonValue public java.util.List<org.springframework.hateoas.Link> toList();
  public enum MergeMode {
    SKIP_BY_EQUALITY, SKIP_BY_REL, REPLACE_BY_REL;
  }
}

public class MediaTypes {
  public static final String HAL_JSON_VALUE = "application/hal+json";
  public static final String VND_HAL_JSON_VALUE = "application/vnd.hal+json";
  public static final String ALPS_JSON_VALUE = "application/alps+json";
  public static final String HAL_FORMS_JSON_VALUE = "application/prs.hal-forms+json";
  public static final String COLLECTION_JSON_VALUE = "application/vnd.collection+json";
  public static final String UBER_JSON_VALUE = "application/vnd.amundsen-uber+json";
  public static final String VND_ERROR_JSON_VALUE = "application/vnd.error+json";
  public static final String HTTP_PROBLEM_DETAILS_JSON_VALUE = "application/problem+json";
}

public @interface NonComposite {}

public class PagedModel<T> extends org.springframework.hateoas.CollectionModel<T> {
  public static final org.springframework.hateoas.PagedModel<?> NO_PAGE;
  public static <T> org.springframework.hateoas.PagedModel<T> empty();
  public static <T> org.springframework.hateoas.PagedModel<T> empty(Class<T> fallbackElementType, Class<?> generics);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.core.ParameterizedTypeReference<T> fallbackElementType);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.core.ResolvableType fallbackElementType);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.Link... links);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata, Class<?> fallbackType, Class<?>... generics);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata, Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata, org.springframework.core.ParameterizedTypeReference<T> fallbackType);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata, org.springframework.core.ResolvableType fallbackType);
  public static <T> org.springframework.hateoas.PagedModel<T> empty(org.springframework.hateoas.PagedModel.PageMetadata metadata, org.springframework.hateoas.Link... links);
  @com.fasterxml.jackson.annotation.JsonProperty("page") public org.springframework.hateoas.PagedModel.PageMetadata getMetadata();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.Optional<org.springframework.hateoas.Link> getNextLink();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.Optional<org.springframework.hateoas.Link> getPreviousLink();
  public static <T> org.springframework.hateoas.PagedModel<T> of(java.util.Collection<T> content, org.springframework.hateoas.PagedModel.PageMetadata metadata);
  public static <T> org.springframework.hateoas.PagedModel<T> of(java.util.Collection<T> content, org.springframework.hateoas.PagedModel.PageMetadata metadata, Iterable<org.springframework.hateoas.Link> links);
  public static <T> org.springframework.hateoas.PagedModel<T> of(java.util.Collection<T> content, org.springframework.hateoas.PagedModel.PageMetadata metadata, org.springframework.hateoas.Link... links);
  public org.springframework.hateoas.PagedModel<T> withFallbackType(Class<? super T> type, Class<?>... generics);
  public org.springframework.hateoas.PagedModel<T> withFallbackType(org.springframework.core.ParameterizedTypeReference<?> type);
  public org.springframework.hateoas.PagedModel<T> withFallbackType(org.springframework.core.ResolvableType type);
  public static <T extends org.springframework.hateoas.EntityModel<S>, S> org.springframework.hateoas.PagedModel<T> wrap(Iterable<S> content, org.springframework.hateoas.PagedModel.PageMetadata metadata);
  public static class PageMetadata {
    public long getNumber();
    public long getSize();
    public long getTotalElements();
    public long getTotalPages();
  }
}

public final class QueryParameter {
  public String getName();
  public String getValue();
  public boolean isRequired();
}

public class RepresentationModel<T extends org.springframework.hateoas.RepresentationModel<? extends T>> {
  @com.fasterxml.jackson.annotation.JsonProperty public org.springframework.hateoas.Links getLinks();
}

public class SlicedModel<T> extends org.springframework.hateoas.CollectionModel<T> {
  public static final org.springframework.hateoas.SlicedModel<?> NO_SLICE;
  @com.fasterxml.jackson.annotation.JsonProperty("page") public org.springframework.hateoas.SlicedModel.SliceMetadata getMetadata();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.Optional<org.springframework.hateoas.Link> getNextLink();
  @com.fasterxml.jackson.annotation.JsonIgnore public java.util.Optional<org.springframework.hateoas.Link> getPreviousLink();
  public static class SliceMetadata {
    public long getNumber();
    public long getSize();
  }
}

public final class TemplateVariable implements java.io.Serializable {
  public String getDescription();
  public String getName();
  public org.springframework.hateoas.TemplateVariable.VariableType getType();
  public boolean isComposite();
  public boolean isSingular();
  public enum Cardinality {
    SINGULAR, COMPOSITE;
  }
  public enum VariableType {
    SIMPLE, RESERVED_STRING, DOT, REQUEST_PARAM, REQUEST_PARAM_CONTINUED, PATH_SEGMENT, PATH_STYLE_PARAMETER, FRAGMENT;
    public boolean isOptional();
  }
}

public final class TemplateVariables implements Iterable<org.springframework.hateoas.TemplateVariable>, java.io.Serializable {
  public static final org.springframework.hateoas.TemplateVariables NONE;
}

public class UriTemplate implements Iterable<org.springframework.hateoas.TemplateVariable>, java.io.Serializable {
  public java.util.List<String> getVariableNames();
  public java.util.List<org.springframework.hateoas.TemplateVariable> getVariables();
}
