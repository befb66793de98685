package org.moveagain.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What every problem means: the pages that a problem's {@code type} leads to.
 */
@Controller
@RequestMapping("/problems")
class ProblemPageController {

	private final List<Map<String, Object>> problems = Arrays.stream(ProblemType.values())
		.map(ProblemPageController::describe)
		.toList();

	@ModelAttribute
	void askAnew(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

	@GetMapping(produces = MediaType.TEXT_HTML_VALUE)
	String problems(Model model) {
		model.addAttribute("problems", this.problems);
		return "pages/problems";
	}

	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
	String page(@PathVariable String slug, Model model) {
		model.addAttribute("problem", find(slug));
		return "pages/problem";
	}

	/** For programs that follow a {@code type}. */
	@GetMapping("/{slug}")
	@ResponseBody
	Map<String, Object> problem(@PathVariable String slug) {
		return find(slug);
	}

	private Map<String, Object> find(String slug) {
		return this.problems.stream()
			.filter((each) -> slug.equals(each.get("slug")))
			.findFirst()
			.orElseThrow(() -> ProblemException.notFound("There is no such problem."));
	}

	private static Map<String, Object> describe(ProblemType type) {
		return Map.of("slug", type.slug(), "title", type.title(), "status", type.status().value(), "guidance",
				type.guidance());
	}

}
