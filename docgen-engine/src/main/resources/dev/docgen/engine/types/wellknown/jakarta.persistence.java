package jakarta.persistence;

public @interface Access {
  jakarta.persistence.AccessType value();
}

public enum AccessType {
  FIELD, PROPERTY;
}

public @interface AssociationOverride {
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.JoinColumn[] joinColumns() default {};
  jakarta.persistence.JoinTable joinTable() default @jakarta.persistence.JoinTable;
  String name();
}

public @interface AssociationOverrides {
  jakarta.persistence.AssociationOverride[] value();
}

public interface AttributeConverter<X, Y> {}

public interface AttributeNode<T> {
  String getAttributeName();
  java.util.Map<Class, jakarta.persistence.Subgraph> getKeySubgraphs();
  java.util.Map<Class, jakarta.persistence.Subgraph> getSubgraphs();
}

public @interface AttributeOverride {
  jakarta.persistence.Column column();
  String name();
}

public @interface AttributeOverrides {
  jakarta.persistence.AttributeOverride[] value();
}

public @interface Basic {
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.EAGER;
  boolean optional() default true;
}

public interface Cache {}

public enum CacheRetrieveMode implements jakarta.persistence.FindOption {
  USE, BYPASS;
}

public enum CacheStoreMode implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption {
  USE, BYPASS, REFRESH;
}

public @interface Cacheable {
  boolean value() default true;
}

public enum CascadeType {
  ALL, PERSIST, MERGE, REMOVE, REFRESH, DETACH;
}

public @interface CheckConstraint {
  String constraint();
  String name() default "";
  String options() default "";
}

public @interface CollectionTable {
  String catalog() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.Index[] indexes() default {};
  jakarta.persistence.JoinColumn[] joinColumns() default {};
  String name() default "";
  String options() default "";
  String schema() default "";
  jakarta.persistence.UniqueConstraint[] uniqueConstraints() default {};
}

public @interface Column {
  jakarta.persistence.CheckConstraint[] check() default {};
  String columnDefinition() default "";
  String comment() default "";
  boolean insertable() default true;
  int length() default 255;
  String name() default "";
  boolean nullable() default true;
  String options() default "";
  int precision() default 0;
  int scale() default 0;
  int secondPrecision() default -1;
  String table() default "";
  boolean unique() default false;
  boolean updatable() default true;
}

public @interface ColumnResult {
  String name();
  Class<?> type() default void.class;
}

public interface ConnectionConsumer<C> {
  void accept(C p0);
}

public interface ConnectionFunction<C, T> {
  T apply(C p0);
}

public enum ConstraintMode {
  CONSTRAINT, NO_CONSTRAINT, PROVIDER_DEFAULT;
}

public @interface ConstructorResult {
  jakarta.persistence.ColumnResult[] columns();
  Class<?> targetClass();
}

public @interface Convert {
  String attributeName() default "";
  Class<? extends jakarta.persistence.AttributeConverter> converter() default jakarta.persistence.AttributeConverter.class;
  boolean disableConversion() default false;
}

public @interface Converter {
  boolean autoApply() default false;
}

public @interface Converts {
  jakarta.persistence.Convert[] value();
}

public @interface DiscriminatorColumn {
  String columnDefinition() default "";
  jakarta.persistence.DiscriminatorType discriminatorType() default jakarta.persistence.DiscriminatorType.STRING;
  int length() default 31;
  String name() default "DTYPE";
  String options() default "";
}

public enum DiscriminatorType {
  STRING, CHAR, INTEGER;
}

public @interface DiscriminatorValue {
  String value();
}

public @interface ElementCollection {
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.LAZY;
  Class<?> targetClass() default void.class;
}

public @interface Embeddable {}

public @interface Embedded {}

public @interface EmbeddedId {}

public @interface Entity {
  String name() default "";
}

public class EntityExistsException extends jakarta.persistence.PersistenceException {}

public interface EntityGraph<T> extends jakarta.persistence.Graph<T> {
  String getName();
}

public @interface EntityListeners {
  Class<?>[] value();
}

public interface EntityManager extends AutoCloseable {
  jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode();
  jakarta.persistence.CacheStoreMode getCacheStoreMode();
  jakarta.persistence.criteria.CriteriaBuilder getCriteriaBuilder();
  Object getDelegate();
  jakarta.persistence.EntityManagerFactory getEntityManagerFactory();
  jakarta.persistence.FlushModeType getFlushMode();
  jakarta.persistence.metamodel.Metamodel getMetamodel();
  java.util.Map<String, Object> getProperties();
  jakarta.persistence.EntityTransaction getTransaction();
  boolean isJoinedToTransaction();
  boolean isOpen();
}

public interface EntityManagerFactory extends AutoCloseable {
  jakarta.persistence.Cache getCache();
  jakarta.persistence.criteria.CriteriaBuilder getCriteriaBuilder();
  jakarta.persistence.metamodel.Metamodel getMetamodel();
  String getName();
  jakarta.persistence.PersistenceUnitUtil getPersistenceUnitUtil();
  java.util.Map<String, Object> getProperties();
  jakarta.persistence.SchemaManager getSchemaManager();
  jakarta.persistence.PersistenceUnitTransactionType getTransactionType();
  boolean isOpen();
}

public class EntityNotFoundException extends jakarta.persistence.PersistenceException {}

public @interface EntityResult {
  String discriminatorColumn() default "";
  Class<?> entityClass();
  jakarta.persistence.FieldResult[] fields() default {};
  jakarta.persistence.LockModeType lockMode() default jakarta.persistence.LockModeType.OPTIMISTIC;
}

public interface EntityTransaction {
  boolean getRollbackOnly();
  Integer getTimeout();
  boolean isActive();
}

public enum EnumType {
  ORDINAL, STRING;
}

public @interface Enumerated {
  jakarta.persistence.EnumType value() default jakarta.persistence.EnumType.ORDINAL;
}

public @interface EnumeratedValue {}

public @interface ExcludeDefaultListeners {}

public @interface ExcludeSuperclassListeners {}

public enum FetchType {
  LAZY, EAGER;
}

public @interface FieldResult {
  String column();
  String name();
}

public interface FindOption {}

public enum FlushModeType {
  COMMIT, AUTO;
}

public @interface ForeignKey {
  String foreignKeyDefinition() default "";
  String name() default "";
  String options() default "";
  jakarta.persistence.ConstraintMode value() default jakarta.persistence.ConstraintMode.CONSTRAINT;
}

public @interface GeneratedValue {
  String generator() default "";
  jakarta.persistence.GenerationType strategy() default jakarta.persistence.GenerationType.AUTO;
}

public enum GenerationType {
  TABLE, SEQUENCE, IDENTITY, UUID, AUTO;
}

public interface Graph<T> {
  java.util.List<jakarta.persistence.AttributeNode<?>> getAttributeNodes();
}

public @interface Id {}

public @interface IdClass {
  Class<?> value();
}

public @interface Index {
  String columnList();
  String name() default "";
  String options() default "";
  boolean unique() default false;
}

public @interface Inheritance {
  jakarta.persistence.InheritanceType strategy() default jakarta.persistence.InheritanceType.SINGLE_TABLE;
}

public enum InheritanceType {
  SINGLE_TABLE, TABLE_PER_CLASS, JOINED;
}

public @interface JoinColumn {
  jakarta.persistence.CheckConstraint[] check() default {};
  String columnDefinition() default "";
  String comment() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  boolean insertable() default true;
  String name() default "";
  boolean nullable() default true;
  String options() default "";
  String referencedColumnName() default "";
  String table() default "";
  boolean unique() default false;
  boolean updatable() default true;
}

public @interface JoinColumns {
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.JoinColumn[] value();
}

public @interface JoinTable {
  String catalog() default "";
  jakarta.persistence.CheckConstraint[] check() default {};
  String comment() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.Index[] indexes() default {};
  jakarta.persistence.ForeignKey inverseForeignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.JoinColumn[] inverseJoinColumns() default {};
  jakarta.persistence.JoinColumn[] joinColumns() default {};
  String name() default "";
  String options() default "";
  String schema() default "";
  jakarta.persistence.UniqueConstraint[] uniqueConstraints() default {};
}

public @interface Lob {}

public enum LockModeType implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption {
  READ, WRITE, OPTIMISTIC, OPTIMISTIC_FORCE_INCREMENT, PESSIMISTIC_READ, PESSIMISTIC_WRITE,
  PESSIMISTIC_FORCE_INCREMENT, NONE;
}

public interface LockOption {}

public class LockTimeoutException extends jakarta.persistence.PersistenceException {
  public Object getObject();
}

public @interface ManyToMany {
  jakarta.persistence.CascadeType[] cascade() default {};
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.LAZY;
  String mappedBy() default "";
  Class<?> targetEntity() default void.class;
}

public @interface ManyToOne {
  jakarta.persistence.CascadeType[] cascade() default {};
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.EAGER;
  boolean optional() default true;
  Class<?> targetEntity() default void.class;
}

public @interface MapKey {
  String name() default "";
}

public @interface MapKeyClass {
  Class<?> value();
}

public @interface MapKeyColumn {
  String columnDefinition() default "";
  boolean insertable() default true;
  int length() default 255;
  String name() default "";
  boolean nullable() default false;
  String options() default "";
  int precision() default 0;
  int scale() default 0;
  String table() default "";
  boolean unique() default false;
  boolean updatable() default true;
}

public @interface MapKeyEnumerated {
  jakarta.persistence.EnumType value() default jakarta.persistence.EnumType.ORDINAL;
}

public @interface MapKeyJoinColumn {
  String columnDefinition() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  boolean insertable() default true;
  String name() default "";
  boolean nullable() default false;
  String options() default "";
  String referencedColumnName() default "";
  String table() default "";
  boolean unique() default false;
  boolean updatable() default true;
}

public @interface MapKeyJoinColumns {
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.MapKeyJoinColumn[] value();
}

public @interface MapKeyTemporal {
  jakarta.persistence.TemporalType value();
}

public @interface MappedSuperclass {}

public @interface MapsId {
  String value() default "";
}

public @interface NamedAttributeNode {
  String keySubgraph() default "";
  String subgraph() default "";
  String value();
}

public @interface NamedEntityGraph {
  jakarta.persistence.NamedAttributeNode[] attributeNodes() default {};
  boolean includeAllAttributes() default false;
  String name() default "";
  jakarta.persistence.NamedSubgraph[] subclassSubgraphs() default {};
  jakarta.persistence.NamedSubgraph[] subgraphs() default {};
}

public @interface NamedEntityGraphs {
  jakarta.persistence.NamedEntityGraph[] value();
}

public @interface NamedNativeQueries {
  jakarta.persistence.NamedNativeQuery[] value();
}

public @interface NamedNativeQuery {
  jakarta.persistence.ConstructorResult[] classes() default {};
  jakarta.persistence.ColumnResult[] columns() default {};
  jakarta.persistence.EntityResult[] entities() default {};
  jakarta.persistence.QueryHint[] hints() default {};
  String name();
  String query();
  Class<?> resultClass() default void.class;
  String resultSetMapping() default "";
}

public @interface NamedQueries {
  jakarta.persistence.NamedQuery[] value();
}

public @interface NamedQuery {
  jakarta.persistence.QueryHint[] hints() default {};
  jakarta.persistence.LockModeType lockMode() default jakarta.persistence.LockModeType.NONE;
  String name();
  String query();
  Class<?> resultClass() default void.class;
}

public @interface NamedStoredProcedureQueries {
  jakarta.persistence.NamedStoredProcedureQuery[] value();
}

public @interface NamedStoredProcedureQuery {
  jakarta.persistence.QueryHint[] hints() default {};
  String name();
  jakarta.persistence.StoredProcedureParameter[] parameters() default {};
  String procedureName();
  Class[] resultClasses() default {};
  String[] resultSetMappings() default {};
}

public @interface NamedSubgraph {
  jakarta.persistence.NamedAttributeNode[] attributeNodes();
  String name();
  Class<?> type() default void.class;
}

public class NoResultException extends jakarta.persistence.PersistenceException {}

public class NonUniqueResultException extends jakarta.persistence.PersistenceException {}

public @interface OneToMany {
  jakarta.persistence.CascadeType[] cascade() default {};
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.LAZY;
  String mappedBy() default "";
  boolean orphanRemoval() default false;
  Class<?> targetEntity() default void.class;
}

public @interface OneToOne {
  jakarta.persistence.CascadeType[] cascade() default {};
  jakarta.persistence.FetchType fetch() default jakarta.persistence.FetchType.EAGER;
  String mappedBy() default "";
  boolean optional() default true;
  boolean orphanRemoval() default false;
  Class<?> targetEntity() default void.class;
}

public class OptimisticLockException extends jakarta.persistence.PersistenceException {
  public Object getEntity();
}

public @interface OrderBy {
  String value() default "";
}

public @interface OrderColumn {
  String columnDefinition() default "";
  boolean insertable() default true;
  String name() default "";
  boolean nullable() default true;
  String options() default "";
  boolean updatable() default true;
}

public interface Parameter<T> {
  String getName();
  Class<T> getParameterType();
  Integer getPosition();
}

public enum ParameterMode {
  IN, INOUT, OUT, REF_CURSOR;
}

public class Persistence {
  public static final String PERSISTENCE_PROVIDER = "jakarta.persistence.spi.PersistenceProvider";
}

public class PersistenceConfiguration {
  public static final String JDBC_DRIVER = "jakarta.persistence.jdbc.driver";
  public static final String JDBC_URL = "jakarta.persistence.jdbc.url";
  public static final String JDBC_USER = "jakarta.persistence.jdbc.user";
  public static final String JDBC_PASSWORD = "jakarta.persistence.jdbc.password";
  public static final String JDBC_DATASOURCE = "jakarta.persistence.dataSource";
  public static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
  public static final String QUERY_TIMEOUT = "jakarta.persistence.query.timeout";
  public static final String SCHEMAGEN_DATABASE_ACTION = "jakarta.persistence.schema-generation.database.action";
  public static final String SCHEMAGEN_SCRIPTS_ACTION = "jakarta.persistence.schema-generation.scripts.action";
  public static final String SCHEMAGEN_CREATE_SOURCE = "jakarta.persistence.schema-generation.create-source";
  public static final String SCHEMAGEN_DROP_SOURCE = "jakarta.persistence.schema-generation.drop-source";
  public static final String SCHEMAGEN_CREATE_SCRIPT_SOURCE = "jakarta.persistence.schema-generation.create-script-source";
  public static final String SCHEMAGEN_DROP_SCRIPT_SOURCE = "jakarta.persistence.schema-generation.drop-script-source";
  public static final String SCHEMAGEN_CREATE_TARGET = "jakarta.persistence.schema-generation.create-target";
  public static final String SCHEMAGEN_DROP_TARGET = "jakarta.persistence.schema-generation.drop-target";
  public static final String VALIDATION_FACTORY = "jakarta.persistence.validation.factory";
  public static final String VALIDATION_GROUP_PRE_PERSIST = "jakarta.persistence.validation.group.pre-persist";
  public static final String VALIDATION_GROUP_PRE_UPDATE = "jakarta.persistence.validation.group.pre-update";
  public static final String VALIDATION_GROUP_PRE_REMOVE = "jakarta.persistence.validation.group.pre-remove";
  public static final String CACHE_MODE = "jakarta.persistence.sharedCache.mode";
}

public @interface PersistenceContext {
  String name() default "";
  jakarta.persistence.PersistenceProperty[] properties() default {};
  jakarta.persistence.SynchronizationType synchronization() default jakarta.persistence.SynchronizationType.SYNCHRONIZED;
  jakarta.persistence.PersistenceContextType type() default jakarta.persistence.PersistenceContextType.TRANSACTION;
  String unitName() default "";
}

public enum PersistenceContextType {
  TRANSACTION, EXTENDED;
}

public @interface PersistenceContexts {
  jakarta.persistence.PersistenceContext[] value();
}

public class PersistenceException extends RuntimeException {}

public @interface PersistenceProperty {
  String name();
  String value();
}

public @interface PersistenceUnit {
  String name() default "";
  String unitName() default "";
}

public enum PersistenceUnitTransactionType {
  JTA, RESOURCE_LOCAL;
}

public interface PersistenceUnitUtil extends jakarta.persistence.PersistenceUtil {}

public @interface PersistenceUnits {
  jakarta.persistence.PersistenceUnit[] value();
}

public interface PersistenceUtil {}

public class PessimisticLockException extends jakarta.persistence.PersistenceException {
  public Object getEntity();
}

public enum PessimisticLockScope implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption, jakarta.persistence.LockOption {
  NORMAL, EXTENDED;
}

public @interface PostLoad {}

public @interface PostPersist {}

public @interface PostRemove {}

public @interface PostUpdate {}

public @interface PrePersist {}

public @interface PreRemove {}

public @interface PreUpdate {}

public @interface PrimaryKeyJoinColumn {
  String columnDefinition() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  String name() default "";
  String options() default "";
  String referencedColumnName() default "";
}

public @interface PrimaryKeyJoinColumns {
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.PrimaryKeyJoinColumn[] value();
}

public interface Query {
  jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode();
  jakarta.persistence.CacheStoreMode getCacheStoreMode();
  int getFirstResult();
  jakarta.persistence.FlushModeType getFlushMode();
  java.util.Map<String, Object> getHints();
  jakarta.persistence.LockModeType getLockMode();
  int getMaxResults();
  java.util.Set<jakarta.persistence.Parameter<?>> getParameters();
  java.util.List getResultList();
  default java.util.stream.Stream getResultStream();
  Object getSingleResult();
  Object getSingleResultOrNull();
  Integer getTimeout();
}

public @interface QueryHint {
  String name();
  String value();
}

public class QueryTimeoutException extends jakarta.persistence.PersistenceException {
  public jakarta.persistence.Query getQuery();
}

public interface RefreshOption {}

public class RollbackException extends jakarta.persistence.PersistenceException {}

public interface SchemaManager {}

public class SchemaValidationException extends Exception {
  public Exception[] getFailures();
}

public @interface SecondaryTable {
  String catalog() default "";
  jakarta.persistence.CheckConstraint[] check() default {};
  String comment() default "";
  jakarta.persistence.ForeignKey foreignKey() default @jakarta.persistence.ForeignKey(jakarta.persistence.ConstraintMode.PROVIDER_DEFAULT);
  jakarta.persistence.Index[] indexes() default {};
  String name();
  String options() default "";
  jakarta.persistence.PrimaryKeyJoinColumn[] pkJoinColumns() default {};
  String schema() default "";
  jakarta.persistence.UniqueConstraint[] uniqueConstraints() default {};
}

public @interface SecondaryTables {
  jakarta.persistence.SecondaryTable[] value();
}

public @interface SequenceGenerator {
  int allocationSize() default 50;
  String catalog() default "";
  int initialValue() default 1;
  String name() default "";
  String options() default "";
  String schema() default "";
  String sequenceName() default "";
}

public @interface SequenceGenerators {
  jakarta.persistence.SequenceGenerator[] value();
}

public enum SharedCacheMode {
  ALL, NONE, ENABLE_SELECTIVE, DISABLE_SELECTIVE, UNSPECIFIED;
}

public @interface SqlResultSetMapping {
  jakarta.persistence.ConstructorResult[] classes() default {};
  jakarta.persistence.ColumnResult[] columns() default {};
  jakarta.persistence.EntityResult[] entities() default {};
  String name();
}

public @interface SqlResultSetMappings {
  jakarta.persistence.SqlResultSetMapping[] value();
}

public @interface StoredProcedureParameter {
  jakarta.persistence.ParameterMode mode() default jakarta.persistence.ParameterMode.IN;
  String name() default "";
  Class<?> type();
}

public interface StoredProcedureQuery extends jakarta.persistence.Query {
  java.util.List getResultList();
  Object getSingleResult();
  Object getSingleResultOrNull();
  int getUpdateCount();
}

public interface Subgraph<T> extends jakarta.persistence.Graph<T> {
  Class<T> getClassType();
}

public enum SynchronizationType {
  SYNCHRONIZED, UNSYNCHRONIZED;
}

public @interface Table {
  String catalog() default "";
  jakarta.persistence.CheckConstraint[] check() default {};
  String comment() default "";
  jakarta.persistence.Index[] indexes() default {};
  String name() default "";
  String options() default "";
  String schema() default "";
  jakarta.persistence.UniqueConstraint[] uniqueConstraints() default {};
}

public @interface TableGenerator {
  int allocationSize() default 50;
  String catalog() default "";
  jakarta.persistence.Index[] indexes() default {};
  int initialValue() default 0;
  String name() default "";
  String options() default "";
  String pkColumnName() default "";
  String pkColumnValue() default "";
  String schema() default "";
  String table() default "";
  jakarta.persistence.UniqueConstraint[] uniqueConstraints() default {};
  String valueColumnName() default "";
}

public @interface TableGenerators {
  jakarta.persistence.TableGenerator[] value();
}

public @interface Temporal {
  jakarta.persistence.TemporalType value();
}

public enum TemporalType {
  DATE, TIME, TIMESTAMP;
}

public class Timeout implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption, jakarta.persistence.LockOption {}

public class TransactionRequiredException extends jakarta.persistence.PersistenceException {}

public @interface Transient {}

public interface Tuple {
  java.util.List<jakarta.persistence.TupleElement<?>> getElements();
}

public interface TupleElement<X> {
  String getAlias();
  Class<? extends X> getJavaType();
}

public interface TypedQuery<X> extends jakarta.persistence.Query {
  java.util.List<X> getResultList();
  default java.util.stream.Stream<X> getResultStream();
  X getSingleResult();
  X getSingleResultOrNull();
}

public interface TypedQueryReference<R> {
  java.util.Map<String, Object> getHints();
  String getName();
  Class<? extends R> getResultType();
}

public @interface UniqueConstraint {
  String[] columnNames();
  String name() default "";
  String options() default "";
}

public enum ValidationMode {
  AUTO, CALLBACK, NONE;
}

public @interface Version {}
