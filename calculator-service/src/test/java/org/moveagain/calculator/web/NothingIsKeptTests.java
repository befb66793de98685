package org.moveagain.calculator.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class NothingIsKeptTests {

	@Autowired
	MockMvcTester mvc;

	/** Neither what was entered nor what came out of it, right or wrong. */
	@Test
	void nothingThatAPersonEntersIsLogged(CapturedOutput output) {
		Api api = new Api(this.mvc);
		assertThat(api.post("bmi", "{\"inputs\": {\"weight\": 71.2345, \"height\": 173.4321}}")).hasStatusOk();
		assertThat(api.post("bmi", "{\"inputs\": {\"weight\": 712345, \"height\": \"1.734321\"}}")).hasStatus(400);
		assertThat(api.post("bmi", "{\"inputs\": {\"weight\": 712345,")).hasStatus(400);
		assertThat(output.getAll()).doesNotContain("71.2345", "712345", "734321", "23.68");
	}

}
