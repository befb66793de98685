package org.moveagain.tracking.log;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectPartitionTests {

	/** Hashes of Kafka's own tests (UtilsTest.testMurmur2), made positive, modulo 12. */
	@ParameterizedTest
	@CsvSource({ "21, -973932308", "foobar, -790332482", "a-little-bit-long-string, -985981536",
			"a-little-bit-longer-string, -1486304829", "abc, 479470107" })
	void isKafkasOwnHashOfTheSubject(String subject, int hash) {
		SubjectPartition partitions = new SubjectPartition(new LogProperties(12, (short) -1));
		assertThat(partitions.of(subject)).isEqualTo((hash & 0x7fffffff) % 12);
	}

}
