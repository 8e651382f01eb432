package library.model;

import absent.Isbn;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Something to read. */
public class Book extends Lost {
  private Isbn isbn;
  private Map<String, Unknown[]> reviews;
  private Author author;
  @Size(max = Limits.TITLE) private String title;

  public Isbn getIsbn() {
    return isbn;
  }

  public Map<String, Unknown[]> getReviews() {
    return reviews;
  }

  public Author getAuthor() {
    return author;
  }

  public String getTitle() {
    return title;
  }
}
