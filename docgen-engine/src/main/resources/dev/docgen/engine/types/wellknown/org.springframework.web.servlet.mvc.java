package org.springframework.web.servlet.mvc;

public interface Controller {
  org.springframework.web.servlet.ModelAndView handleRequest(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response);
}
