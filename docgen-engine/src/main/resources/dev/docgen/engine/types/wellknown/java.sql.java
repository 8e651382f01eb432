package java.sql;

public interface Array {}

public class BatchUpdateException extends java.sql.SQLException {}

public interface Blob {}

public interface CallableStatement extends java.sql.PreparedStatement {}

public enum ClientInfoStatus {
  REASON_UNKNOWN, REASON_UNKNOWN_PROPERTY, REASON_VALUE_INVALID, REASON_VALUE_TRUNCATED;
}

public interface Clob {}

public interface Connection extends java.sql.Wrapper, AutoCloseable {
  int TRANSACTION_NONE = 0;
  int TRANSACTION_READ_UNCOMMITTED = 1;
  int TRANSACTION_READ_COMMITTED = 2;
  int TRANSACTION_REPEATABLE_READ = 4;
  int TRANSACTION_SERIALIZABLE = 8;
}

public interface ConnectionBuilder {}

public class DataTruncation extends java.sql.SQLWarning {}

public interface DatabaseMetaData extends java.sql.Wrapper {
  int procedureResultUnknown = 0;
  int procedureNoResult = 1;
  int procedureReturnsResult = 2;
  int procedureColumnUnknown = 0;
  int procedureColumnIn = 1;
  int procedureColumnInOut = 2;
  int procedureColumnOut = 4;
  int procedureColumnReturn = 5;
  int procedureColumnResult = 3;
  int procedureNoNulls = 0;
  int procedureNullable = 1;
  int procedureNullableUnknown = 2;
  int columnNoNulls = 0;
  int columnNullable = 1;
  int columnNullableUnknown = 2;
  int bestRowTemporary = 0;
  int bestRowTransaction = 1;
  int bestRowSession = 2;
  int bestRowUnknown = 0;
  int bestRowNotPseudo = 1;
  int bestRowPseudo = 2;
  int versionColumnUnknown = 0;
  int versionColumnNotPseudo = 1;
  int versionColumnPseudo = 2;
  int importedKeyCascade = 0;
  int importedKeyRestrict = 1;
  int importedKeySetNull = 2;
  int importedKeyNoAction = 3;
  int importedKeySetDefault = 4;
  int importedKeyInitiallyDeferred = 5;
  int importedKeyInitiallyImmediate = 6;
  int importedKeyNotDeferrable = 7;
  int typeNoNulls = 0;
  int typeNullable = 1;
  int typeNullableUnknown = 2;
  int typePredNone = 0;
  int typePredChar = 1;
  int typePredBasic = 2;
  int typeSearchable = 3;
  short tableIndexStatistic = 0;
  short tableIndexClustered = 1;
  short tableIndexHashed = 2;
  short tableIndexOther = 3;
  short attributeNoNulls = 0;
  short attributeNullable = 1;
  short attributeNullableUnknown = 2;
  int sqlStateXOpen = 1;
  int sqlStateSQL = 2;
  int sqlStateSQL99 = 2;
  int functionColumnUnknown = 0;
  int functionColumnIn = 1;
  int functionColumnInOut = 2;
  int functionColumnOut = 3;
  int functionReturn = 4;
  int functionColumnResult = 5;
  int functionNoNulls = 0;
  int functionNullable = 1;
  int functionNullableUnknown = 2;
  int functionResultUnknown = 0;
  int functionNoTable = 1;
  int functionReturnsTable = 2;
}

public class Date extends java.util.Date {}

public interface Driver {}

public interface DriverAction {}

public class DriverManager {}

public class DriverPropertyInfo {}

public enum JDBCType implements java.sql.SQLType {
  BIT, TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, REAL, DOUBLE, NUMERIC, DECIMAL, CHAR, VARCHAR, LONGVARCHAR, DATE,
  TIME, TIMESTAMP, BINARY, VARBINARY, LONGVARBINARY, NULL, OTHER, JAVA_OBJECT, DISTINCT, STRUCT, ARRAY, BLOB, CLOB,
  REF, DATALINK, BOOLEAN, ROWID, NCHAR, NVARCHAR, LONGNVARCHAR, NCLOB, SQLXML, REF_CURSOR, TIME_WITH_TIMEZONE,
  TIMESTAMP_WITH_TIMEZONE;
}

public interface NClob extends java.sql.Clob {}

public interface ParameterMetaData extends java.sql.Wrapper {
  int parameterNoNulls = 0;
  int parameterNullable = 1;
  int parameterNullableUnknown = 2;
  int parameterModeUnknown = 0;
  int parameterModeIn = 1;
  int parameterModeInOut = 2;
  int parameterModeOut = 4;
}

public interface PreparedStatement extends java.sql.Statement {}

public enum PseudoColumnUsage {
  SELECT_LIST_ONLY, WHERE_CLAUSE_ONLY, NO_USAGE_RESTRICTIONS, USAGE_UNKNOWN;
}

public interface Ref {}

public interface ResultSet extends java.sql.Wrapper, AutoCloseable {
  int FETCH_FORWARD = 1000;
  int FETCH_REVERSE = 1001;
  int FETCH_UNKNOWN = 1002;
  int TYPE_FORWARD_ONLY = 1003;
  int TYPE_SCROLL_INSENSITIVE = 1004;
  int TYPE_SCROLL_SENSITIVE = 1005;
  int CONCUR_READ_ONLY = 1007;
  int CONCUR_UPDATABLE = 1008;
  int HOLD_CURSORS_OVER_COMMIT = 1;
  int CLOSE_CURSORS_AT_COMMIT = 2;
}

public interface ResultSetMetaData extends java.sql.Wrapper {
  int columnNoNulls = 0;
  int columnNullable = 1;
  int columnNullableUnknown = 2;
}

public interface RowId {}

public enum RowIdLifetime {
  ROWID_UNSUPPORTED, ROWID_VALID_OTHER, ROWID_VALID_SESSION, ROWID_VALID_TRANSACTION, ROWID_VALID_FOREVER;
}

public class SQLClientInfoException extends java.sql.SQLException {}

public interface SQLData {}

public class SQLDataException extends java.sql.SQLNonTransientException {}

public class SQLException extends Exception implements Iterable<Throwable> {}

public class SQLFeatureNotSupportedException extends java.sql.SQLNonTransientException {}

public interface SQLInput {}

public class SQLIntegrityConstraintViolationException extends java.sql.SQLNonTransientException {}

public class SQLInvalidAuthorizationSpecException extends java.sql.SQLNonTransientException {}

public class SQLNonTransientConnectionException extends java.sql.SQLNonTransientException {}

public class SQLNonTransientException extends java.sql.SQLException {}

public interface SQLOutput {}

public final class SQLPermission extends java.security.Permission {}

public class SQLRecoverableException extends java.sql.SQLException {}

public class SQLSyntaxErrorException extends java.sql.SQLNonTransientException {}

public class SQLTimeoutException extends java.sql.SQLTransientException {}

public class SQLTransactionRollbackException extends java.sql.SQLTransientException {}

public class SQLTransientConnectionException extends java.sql.SQLTransientException {}

public class SQLTransientException extends java.sql.SQLException {}

public interface SQLType {}

public class SQLWarning extends java.sql.SQLException {}

public interface SQLXML {}

public interface Savepoint {}

public interface ShardingKey {}

public interface ShardingKeyBuilder {}

public interface Statement extends java.sql.Wrapper, AutoCloseable {
  int CLOSE_CURRENT_RESULT = 1;
  int KEEP_CURRENT_RESULT = 2;
  int CLOSE_ALL_RESULTS = 3;
  int SUCCESS_NO_INFO = -2;
  int EXECUTE_FAILED = -3;
  int RETURN_GENERATED_KEYS = 1;
  int NO_GENERATED_KEYS = 2;
}

public interface Struct {}

public class Time extends java.util.Date {}

public class Timestamp extends java.util.Date {}

public class Types {
  public static final int BIT = -7;
  public static final int TINYINT = -6;
  public static final int SMALLINT = 5;
  public static final int INTEGER = 4;
  public static final int BIGINT = -5;
  public static final int FLOAT = 6;
  public static final int REAL = 7;
  public static final int DOUBLE = 8;
  public static final int NUMERIC = 2;
  public static final int DECIMAL = 3;
  public static final int CHAR = 1;
  public static final int VARCHAR = 12;
  public static final int LONGVARCHAR = -1;
  public static final int DATE = 91;
  public static final int TIME = 92;
  public static final int TIMESTAMP = 93;
  public static final int BINARY = -2;
  public static final int VARBINARY = -3;
  public static final int LONGVARBINARY = -4;
  public static final int NULL = 0;
  public static final int OTHER = 1111;
  public static final int JAVA_OBJECT = 2000;
  public static final int DISTINCT = 2001;
  public static final int STRUCT = 2002;
  public static final int ARRAY = 2003;
  public static final int BLOB = 2004;
  public static final int CLOB = 2005;
  public static final int REF = 2006;
  public static final int DATALINK = 70;
  public static final int BOOLEAN = 16;
  public static final int ROWID = -8;
  public static final int NCHAR = -15;
  public static final int NVARCHAR = -9;
  public static final int LONGNVARCHAR = -16;
  public static final int NCLOB = 2011;
  public static final int SQLXML = 2009;
  public static final int REF_CURSOR = 2012;
  public static final int TIME_WITH_TIMEZONE = 2013;
  public static final int TIMESTAMP_WITH_TIMEZONE = 2014;
}

public interface Wrapper {}
