package library.web;

import absent.Catalogue;
import absent.everything.*;
import java.util.List;
import library.model.Book;
import library.model.Torn;
import org.springframework.web.bind.annotation.*;

/** What can be read. */
@RestController
@RequestMapping("/books")
@UnknownAnnotation(Catalogue.class)
public class BookController extends MissingBase<Book> {

  /** Lists books. */
  @GetMapping
  public List<Book> list(@RequestParam Missing filter) {
    return List.of();
  }

  /** Shows what was lost. */
  @GetMapping("/lost")
  public Lost<Book> lost() {
    return null;
  }

  /** Its type cannot be parsed. */
  @GetMapping("/torn")
  public Torn torn() {
    return null;
  }

  /** Its path is a constant that nobody declares. */
  @GetMapping(Catalogue.PATH + "/all")
  public Book all() {
    return null;
  }

  /** A path variable that the path lacks. */
  @DeleteMapping("/{isbn}")
  public void remove(@PathVariable String number) {}

  /** Declared twice. */
  @GetMapping("/twice")
  public Book first() {
    return null;
  }

  @GetMapping("/twice")
  public Book second() {
    return null;
  }

  /** An unknown verb. */
  @RequestMapping(path = "/odd", method = RequestMethod.FETCH)
  public String odd() {
    return "";
  }

  /** A placeholder that no property explains. */
  @GetMapping("${library.absent}/open")
  public String open() {
    return "";
  }
}
