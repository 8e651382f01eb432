package org.springframework.data.repository;

public interface CrudRepository<T, ID> extends org.springframework.data.repository.Repository<T, ID> {}

public interface ListCrudRepository<T, ID> extends org.springframework.data.repository.CrudRepository<T, ID> {}

public interface ListPagingAndSortingRepository<T, ID> extends org.springframework.data.repository.PagingAndSortingRepository<T, ID> {}

public @interface NoRepositoryBean {}

public interface PagingAndSortingRepository<T, ID> extends org.springframework.data.repository.Repository<T, ID> {}

public interface Repository<T, ID> {}

@org.springframework.stereotype.Indexed
public @interface RepositoryDefinition {
  Class<?> domainClass();
  Class<?> idClass();
}
