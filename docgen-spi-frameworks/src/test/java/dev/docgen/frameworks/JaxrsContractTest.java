package dev.docgen.frameworks;

import dev.docgen.contract.FrameworkDetectorContract;
import dev.docgen.frameworks.jaxrs.JaxrsDetector;
import dev.docgen.spi.FrameworkDetector;
import java.util.Map;

class JaxrsContractTest extends FrameworkDetectorContract {
  /** Shared with the test of several frameworks in one application. */
  static final Map<String, String> APPLICATION =
      Map.of(
          "shop/parts/Parts.java",
          """
          package shop.parts;

          import jakarta.ws.rs.*;
          import jakarta.ws.rs.core.Response;
          import java.util.List;
          import org.eclipse.microprofile.openapi.annotations.Operation;

          @Path("/parts")
          @Produces("application/json")
          public class Parts {
            @GET
            @Operation(summary = "Lists parts")
            public List<Part> list(@QueryParam("size") @DefaultValue("20") int size) {
              return List.of();
            }

            @GET
            @Path("{code: [A-Z]+}")
            public Part find(@PathParam("code") String code) {
              return null;
            }

            @POST
            @Consumes("application/json")
            public Response add(Part part) {
              return Response.status(201).entity(part).build();
            }

            @Path("{code}/stock")
            public Stock stock() {
              return new Stock();
            }
          }

          class Part {
            public String code;
            public Part sparePart;
          }

          class Stock {
            @GET
            public int count(@PathParam("code") String code) {
              return 0;
            }
          }
          """);

  @Override
  protected FrameworkDetector detector() {
    return new JaxrsDetector();
  }

  @Override
  protected Map<String, String> application() {
    return APPLICATION;
  }
}
