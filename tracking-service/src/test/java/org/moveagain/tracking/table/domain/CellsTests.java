package org.moveagain.tracking.table.domain;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49", "-1", "@SUM(A1)", "\tx", "'quoted'" })
	void whatASpreadsheetWouldTakeForAFormulaIsText(String text) {
		assertThat(Cells.text(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "don't", "a - b", "5 = five", "'", "" })
	void whatIsNoFormulaStaysAsItIs(String text) {
		assertThat(Cells.readText(text)).isEqualTo(text);
	}

	@Property(tries = 500)
	void textComesBackAsItWas(@ForAll @StringLength(max = 20) String text) {
		assertThat(Cells.readText(Cells.text(text))).isEqualTo(text);
	}

	@Property(tries = 500)
	void aListComesBackAsItWas(@ForAll @Size(min = 1, max = 5) List<@StringLength(min = 1, max = 12) String> words) {
		assertThat(Cells.readList(Cells.list(words))).isEqualTo(words);
	}

}
