package org.moveagain.gateway.pages;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The pages that are the same for everybody. What is personal in them their scripts
 * fetch.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class PageController {

	private final Calculators calculators;

	PageController(Calculators calculators) {
		this.calculators = calculators;
	}

	@ModelAttribute
	void askAnew(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

	@GetMapping("/")
	String home() {
		return "pages/home";
	}

	@GetMapping("/assistant")
	String assistant() {
		return "pages/assistant";
	}

	@GetMapping("/log")
	String log() {
		return "pages/log";
	}

	@GetMapping("/dashboard")
	String dashboard() {
		return "pages/dashboard";
	}

	@GetMapping("/plans")
	String plans() {
		return "pages/plans";
	}

	@GetMapping("/questionnaires")
	String questionnaires() {
		return "pages/questionnaires";
	}

	/** Its script asks which one it is, by the address. */
	@GetMapping("/questionnaires/{id:[a-z][a-z0-9-]{0,39}}")
	String questionnaire() {
		return "pages/questionnaire";
	}

	@GetMapping("/report")
	String report() {
		return "pages/report";
	}

	@GetMapping("/account")
	String account() {
		return "pages/account";
	}

	@GetMapping("/calculators")
	String calculators(Model model) {
		model.addAttribute("calculators", this.calculators.list());
		return "pages/calculators";
	}

	@GetMapping("/calculators/{id}")
	String calculator(@PathVariable String id, Model model) {
		Calculators.Definition definition = this.calculators.definition(id);
		model.addAttribute("calculator", definition.values());
		model.addAttribute("definitionJson", definition.json());
		return "pages/calculator";
	}

}
