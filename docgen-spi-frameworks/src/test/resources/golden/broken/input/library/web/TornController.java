package library.web;

import org.springframework.web.bind.annotation.*;

/** A file that someone was still writing. */
@RestController
public class TornController {

  @GetMapping("/before")
  public String before() {
    return "";
  }

  @GetMapping("/within"
  public String within( {
    return "
  }

  @GetMapping("/after")
  public String after() {
    return "";
  }
