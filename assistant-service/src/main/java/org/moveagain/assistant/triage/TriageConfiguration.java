package org.moveagain.assistant.triage;

import org.moveagain.assistant.helpline.HelpLines;
import org.moveagain.redflags.RedFlags;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The data that triage works on. A file that contradicts itself stops the start.
 */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {

	@Bean
	RedFlags redFlags() {
		return RedFlags.load();
	}

	@Bean
	HelpLines helpLines() {
		return HelpLines.load();
	}

}
