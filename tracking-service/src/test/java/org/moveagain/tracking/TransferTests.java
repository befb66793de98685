package org.moveagain.tracking;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.log.SubjectPartition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves as a file comes in again as it was. */
class TransferTests extends RunningService {

	private static final String EXPORT = "/api/tracking/export?format=";

	private static final String IMPORT = "/api/tracking/entries/import";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> WORDS = List.of("=1+1", "a;b", "back\\slash", "two \"quotes\"", "'apostrophe",
			"комма, и точка", "椅子", "-5", "walking", "long-sitting");

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private SubjectPartition partitions;

	@ParameterizedTest
	@CsvSource({ "csv, text/csv", "ndjson, application/x-ndjson" })
	void whatIsExportedImportsAgainToTheSameState(String format, String type) throws Exception {
		String from = "from-" + format;
		MvcTestResult last = null;
		Random random = new Random(format.hashCode());
		for (int number = 0; number < 60; number++) {
			last = post(from, randomEntry(random, number));
			assertThat(last).hasStatus(201);
		}
		MvcTestResult file = get(from, EXPORT + format, position(Objects.requireNonNull(last)));
		assertThat(file).hasStatusOk();
		JsonNode report = report(take("to-" + format, type, text(file)));
		assertThat(report.path("taken").asInt()).isEqualTo(60);
		assertThat(report.path("refusedRows").asInt()).isZero();
		assertThat(report.path("complete").asBoolean()).isTrue();
		assertThat(entries("to-" + format)).isEqualTo(entries(from)).hasSize(60);
		take("to-" + format, type, text(file));
		assertThat(entries("to-" + format)).as("taken twice, kept once").hasSize(60);
	}

	@Test
	void everyExportIsAFhirBundle() throws Exception {
		FhirContext fhir = FhirContext.forR4();
		FhirValidator validator = fhir.newValidator()
			.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
					new DefaultProfileValidationSupport(fhir), new InMemoryTerminologyServerValidationSupport(fhir),
					new CommonCodeSystemsTerminologyService(fhir))));
		Random random = new Random(4);
		MvcTestResult last = null;
		for (int number = 0; number < 30; number++) {
			last = post("fhir", randomEntry(random, number));
		}
		for (MvcTestResult file : List.of(get("fhir", EXPORT + "fhir", position(Objects.requireNonNull(last))),
				get("fhir-empty", EXPORT + "fhir"))) {
			assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("application/fhir+json");
			assertThat(validator.validateWithResult(text(file)).getMessages())
				.filteredOn((message) -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
				.extracting(SingleValidationMessage::toString)
				.isEmpty();
		}
		JsonNode pain = JSON.readTree(text(get("fhir", EXPORT + "fhir")))
			.path("entry")
			.valueStream()
			.map((entry) -> entry.path("resource"))
			.filter((resource) -> resource.at("/code/coding/0/code").asString().equals("72514-3"))
			.findFirst()
			.orElseThrow();
		assertThat(pain.at("/valueQuantity/system").asString()).isEqualTo("http://unitsofmeasure.org");
		assertThat(pain.has("subject")).isFalse();
	}

	@Test
	void refusedRowsAreToldWithTheirLineAndTheRestIsKept() throws Exception {
		JsonNode report = report(take("lina", "text/csv", """
				at,pain,note
				2026-05-01T08:00:00Z,6,"a note
				over two lines"
				yesterday,11,
				2026-05-02T08:00:00Z,5,
				2026-05-03T08:00:00Z,,
				2026-05-04T08:00:00Z,4,x,y
				"""));
		assertThat(report.path("rows").asInt()).isEqualTo(5);
		assertThat(report.path("taken").asInt()).isEqualTo(2);
		assertThat(report.path("refused").valueStream().map((row) -> row.path("line").asInt())).containsExactly(4, 6,
				7);
		assertThat(report.at("/refused/0/errors").valueStream().map((error) -> error.path("pointer").asString()))
			.containsExactlyInAnyOrder("/at", "/measures/pain");
		assertThat(entries("lina")).hasSize(2);
	}

	@Test
	void aRowWithoutAnIdIsTheSameEntryEachTime() throws Exception {
		String rows = "at,pain\r\n2026-05-01T08:00:00Z,6\r\n2026-05-01T08:00:00Z,7\r\n2026-05-01T08:00:00Z,6.0\r\n";
		take("dora", "text/csv", rows);
		take("dora", "text/csv", "\uFEFF" + rows);
		assertThat(entries("dora")).hasSize(2);
		take("doris", "text/csv", rows);
		assertThat(entries("doris").keySet()).doesNotContainAnyElementsOf(entries("dora").keySet());
	}

	@ParameterizedTest
	@CsvSource({ "'pain', at", "'at,joy,luck', joy", "'at,at', at" })
	void columnsThatThereAreNotAreNamedBeforeAnythingIsTaken(String header, String column) {
		assertThat(take("cleo", "text/csv", header + "\n2026-05-01T08:00:00Z,6\n")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo(column);
	}

	@Test
	void rowsThatOnlyLookAlikeAreEntriesOfTheirOwn() throws Exception {
		take("alike", "application/x-ndjson", """
				{"at": "2026-05-01T08:00:00Z", "worse": ["a, b"]}
				{"at": "2026-05-01T08:00:00Z", "worse": ["a", "b"]}
				{"at": "2026-05-01T08:00:00Z", "better": ["a", "b"]}
				{"at": "2026-05-01T08:00:00Z", "worse": ["a", "b"], "note": "null"}""");
		assertThat(entries("alike")).hasSize(4);
	}

	@Test
	void aQuoteThatIsNeverClosedEndsTheFileThere() throws Exception {
		JsonNode report = report(take("quote", "text/csv",
				"at,pain,note\n2026-05-01T08:00:00Z,6,fine\n2026-05-02T08:00:00Z,6,\"" + "x\n".repeat(120_000)));
		assertThat(report.path("complete").asBoolean()).isFalse();
		assertThat(report.path("taken").asInt()).isEqualTo(1);
		assertThat(entries("quote")).hasSize(1);
	}

	@Test
	void aHeaderAloneIsAFileWithoutRows() throws Exception {
		JsonNode report = report(take("head", "text/csv", "at,pain\n"));
		assertThat(report.path("rows").asInt()).isZero();
		assertThat(report.path("complete").asBoolean()).isTrue();
	}

	@Test
	void anEmptyFileHasNoColumns() {
		assertThat(take("cleo", "text/csv", "")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("at");
	}

	/** Also when the rows of a long file and theirs lie in the same partition. */
	@Test
	void othersSeeTheirWritesInTimeWhileAFileIsTaken() throws Exception {
		String other = IntStream.range(0, 1000)
			.mapToObj((number) -> "neighbour-" + number)
			.filter((subject) -> this.partitions.of(subject) == this.partitions.of("mass"))
			.findFirst()
			.orElseThrow();
		StringBuilder rows = new StringBuilder("at,pain,water,note\n");
		for (int number = 0; number < 4000; number++) {
			rows.append(LocalDate.of(2010, 1, 1).plusDays(number % 2000))
				.append("T08:00:00Z,")
				.append(number % 11)
				.append(",1.5,row ")
				.append(number)
				.append('\n');
		}
		Duration slowest = Duration.ZERO;
		try (ExecutorService importing = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<MvcTestResult> report = importing.submit(() -> take("mass", "text/csv", rows.toString()));
			while (!report.isDone()) {
				UUID id = UUID.randomUUID();
				long start = System.nanoTime();
				MvcTestResult written = post(other, entry(id, "2026-05-01T08:00:00Z", 3));
				assertThat(get(other, ENTRIES + "/" + id, position(written))).hasStatusOk();
				Duration taken = Duration.ofNanos(System.nanoTime() - start);
				slowest = (taken.compareTo(slowest) > 0) ? taken : slowest;
			}
			assertThat(report(report.get()).path("taken").asInt()).isEqualTo(4000);
		}
		assertThat(slowest).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void onePersonImportsOneFileAtATime() throws Exception {
		String rows = IntStream.range(0, 3000)
			.mapToObj((number) -> entry(new UUID(1, number), "2026-05-01T08:00:00Z", 3))
			.collect(Collectors.joining("\n"));
		try (ExecutorService importing = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<MvcTestResult>> both = List.of(
					importing.submit(() -> take("twin", "application/x-ndjson", rows)),
					importing.submit(() -> take("twin", "application/x-ndjson", rows)));
			List<Integer> statuses = List.of(both.get(0).get().getResponse().getStatus(),
					both.get(1).get().getResponse().getStatus());
			assertThat(statuses).containsExactlyInAnyOrder(200, 409);
		}
		assertThat(entries("twin")).hasSize(3000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "not json", "[1]", "{\"at\": 5}", "null" })
	void linesThatCantBeReadHinderNobody(String line) throws Exception {
		JsonNode report = report(
				take("nora", "application/x-ndjson", line + "\n" + entry(new UUID(0, 5), "2026-05-01T08:00:00Z", 3)));
		assertThat(report.path("taken").asInt()).isEqualTo(1);
		assertThat(report.path("refusedRows").asInt()).isEqualTo(line.isBlank() ? 0 : 1);
	}

	@Test
	void aFileThatIsNotInUtf8IsTakenUpToThere() throws Exception {
		byte[] good = (entry(new UUID(0, 6), "2026-05-01T08:00:00Z", 3) + "\n").getBytes(StandardCharsets.UTF_8);
		byte[] bad = new byte[20_000];
		System.arraycopy(good, 0, bad, 0, good.length);
		Arrays.fill(bad, good.length, bad.length, (byte) 0xFF);
		MvcTestResult result = this.mvc.post()
			.uri(IMPORT)
			.with(as("utf"))
			.contentType("application/x-ndjson")
			.content(bad)
			.exchange();
		assertThat(report(result).path("complete").asBoolean()).isFalse();
		assertThat(report(result).path("detail").asString()).contains("UTF-8");
	}

	@Test
	void onlySoManyRefusedRowsAreToldInFull() throws Exception {
		JsonNode report = report(take("max", "application/x-ndjson", "x\n".repeat(1500)));
		assertThat(report.path("refused").size()).isEqualTo(1000);
		assertThat(report.path("refusedRows").asInt()).isEqualTo(1500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/plain" })
	void otherFormatsAreRefused(String type) {
		assertThat(take("cleo", type, "{}")).hasStatus(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/tracking/export", EXPORT + "pdf", EXPORT })
	void anExportNeedsAFormat(String uri) {
		assertThat(get("cleo", uri)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("format");
	}

	private Map<String, JsonNode> entries(String subject) throws UnsupportedEncodingException {
		return text(get(subject, EXPORT + "ndjson")).lines()
			.map(JSON::readTree)
			.collect(Collectors.toMap((entry) -> entry.path("id").asString(), (entry) -> entry, (one, other) -> {
				throw new AssertionError("An entry is there twice");
			}, TreeMap::new));
	}

	private MvcTestResult take(String subject, String type, String file) {
		return this.mvc.post().uri(IMPORT).with(as(subject)).contentType(type).content(file).exchange();
	}

	private static JsonNode report(MvcTestResult result) throws UnsupportedEncodingException {
		assertThat(result).hasStatusOk();
		return JSON.readTree(text(result));
	}

	private static String text(MvcTestResult result) throws UnsupportedEncodingException {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private String randomEntry(Random random, int number) {
		ObjectNode entry = JSON.createObjectNode();
		entry.put("id", UUID.randomUUID().toString());
		entry.put("at",
				"%sT%02d:%02d:00%s".formatted(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)),
						random.nextInt(24), random.nextInt(60),
						List.of("Z", "+05:45", "-09:30", "+14:00", "-12:00").get(number % 5)));
		ObjectNode measures = entry.putObject("measures");
		this.catalogue.measures()
			.stream()
			.filter((measure) -> random.nextInt(4) == 0 || measure.code().equals("pain"))
			.forEach((measure) -> measures.put(measure.code(),
					measure.min()
						.add(measure.step().multiply(BigDecimal.valueOf(random.nextInt(10))))
						.min(measure.max())));
		words(entry.putArray("worse"), random);
		words(entry.putArray("better"), random);
		words(entry.putArray("medicines"), random);
		entry.putArray("places").add("low-back");
		if (random.nextBoolean()) {
			entry.putArray("signs").add("spreading-to-leg").add("fever");
			entry.put("legSide", List.of("left", "right", "both").get(random.nextInt(3)));
		}
		entry.put("flare", random.nextInt(5) == 0);
		if (random.nextBoolean()) {
			entry.put("note", "=a \"note\";\r\nover, lines \\ " + WORDS.get(random.nextInt(WORDS.size())));
		}
		return entry.toString();
	}

	private static void words(ArrayNode list, Random random) {
		IntStream.range(0, random.nextInt(4))
			.mapToObj((number) -> WORDS.get((random.nextInt(3) + 3 * number) % WORDS.size()))
			.distinct()
			.forEach(list::add);
	}

}
