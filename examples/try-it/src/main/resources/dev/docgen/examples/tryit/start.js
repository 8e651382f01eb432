"use strict";
SwaggerUIBundle({
  spec: JSON.parse(document.getElementById("document").textContent),
  dom_id: "#viewer",
  deepLinking: true,
  filter: true,
  tryItOutEnabled: true,
});
