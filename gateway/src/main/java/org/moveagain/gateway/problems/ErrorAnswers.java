package org.moveagain.gateway.problems;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.ProblemWriter;
import org.slf4j.MDC;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers an error: as a page to those who want one, as a problem to everybody else.
 */
@Component
public class ErrorAnswers {

	private final ITemplateEngine templates;

	private final ProblemWriter problems;

	ErrorAnswers(ITemplateEngine templates, ProblemWriter problems) {
		this.templates = templates;
		this.problems = problems;
	}

	/**
	 * Ends the response with an error.
	 * @param request the request, or the dispatch of its error
	 * @param response nothing of it is sent yet
	 * @param type which kind; gives the status as well
	 * @param detail what happened this time
	 * @throws IOException when the client is gone
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, ProblemType type,
			@Nullable String detail) throws IOException {
		String told = (detail != null) ? detail : type.guidance();
		if (PageWish.of(request)) {
			page(response, type, told);
		}
		else {
			this.problems.write(response, type, told);
		}
	}

	private void page(HttpServletResponse response, ProblemType type, String detail) throws IOException {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("status", type.status().value());
		model.put("title", type.title());
		model.put("detail", detail);
		model.put("requestId", MDC.get("requestId"));
		StringWriter page = new StringWriter();
		this.templates.process("pages/error", new Context(Locale.ENGLISH, model), page);
		byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
		response.resetBuffer();
		response.setStatus(type.status().value());
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
