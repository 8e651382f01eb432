package shop.web;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shop.model.ImageText;

/** Pictures of products. */
@RestController
public class ImageController {

  /**
   * Adds a picture.
   *
   * @param file the picture
   * @param text what it shows
   */
  @PostMapping(path = Paths.PRODUCTS + "/{id}/images", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  public ImageText upload(
      @PathVariable long id,
      @RequestPart("file") MultipartFile file,
      @RequestPart(name = "text", required = false) ImageText text) {
    return text;
  }

  /**
   * Returns a picture.
   *
   * @param size how wide it is to be, in pixels
   */
  @GetMapping(path = "/images/{name:[a-z]+}", produces = MediaType.IMAGE_PNG_VALUE)
  public ResponseEntity<Resource> image(
      @PathVariable String name, @MatrixVariable(required = false) Integer size) {
    return ResponseEntity.notFound().build();
  }
}
