package dev.docgen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankedSourceTest {

  @Test
  void emptiesBodiesAndKeepsEverythingElse() {
    assertThat(
            BlankedSource.of(
                """
                @Path({"/a", "}"})
                record Pet(String name) implements Named {
                  static final int[] SIZES = {1, 2};
                  static {
                    load();
                  }
                  Pet {
                    check("{", '}');
                  }
                  @Get("(") String call(@X(y = {1}) int a) throws IOException {
                    if (a > 0) { return "}"; } // }
                    return null;
                  }
                  enum Kind { CAT, DOG }
                }
                """))
        .isEqualTo(
            """
            @Path({"/a", "}"})
            record Pet(String name) implements Named {
              static final int[] SIZES = {1, 2};
              static {

            }
              Pet {

            }
              @Get("(") String call(@X(y = {1}) int a) throws IOException {


            }
              enum Kind { CAT, DOG }
            }
            """);
  }
}
