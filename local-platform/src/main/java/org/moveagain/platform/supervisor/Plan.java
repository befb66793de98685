package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What runs in the laptop mode, and how the parts find each other. The order of the
 * stages is the order of the start; the stop goes the other way.
 *
 * @param stages processes that may start together
 * @param routes what has to answer 200 through the gateway before the platform is ready
 */
record Plan(List<List<ChildSpec>> stages, List<URI> routes) {

	private static final List<String> ROUTES = List.of("/", "/articles", "/api/articles", "/calculators",
			"/api/calculators", "/api/tracking/measures", "/assistant", "/dashboard", "/.well-known/jwks.json");

	/**
	 * The platform: broker and store, then the services, then the gateway before them.
	 * @param home the checkout
	 * @param data the data folder
	 * @param port the gateway's port
	 * @param ports gives the other ports
	 * @return the plan
	 */
	static Plan of(Path home, Path data, int port, Ports ports) {
		int broker = ports.next();
		int controller = ports.next();
		int store = ports.next();
		ChildSpec brokerSpec = own(home, "broker", "broker.BrokerProcess", Jvm.small(256),
				List.of(data.resolve("broker").toString(), String.valueOf(broker), String.valueOf(controller)), broker);
		ChildSpec storeSpec = own(home, "store", "store.StoreProcess", Jvm.small(128),
				List.of(data.resolve("store").toString(), String.valueOf(store)), store);

		Map<String, String> checksTokens = Map.of("MOVEAGAIN_TOKEN_JWKSETURI", url(port) + "/.well-known/jwks.json");
		Map<String, String> publishes = new TreeMap<>(checksTokens);
		publishes.put("SPRING_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:" + broker);
		publishes.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + store + "/content");
		publishes.put("MOVEAGAIN_CONTENT_PUBLICURL", "http://localhost:" + port);
		publishes.put("MOVEAGAIN_CONTENT_FILES_FOLDER", data.resolve("articles").toString());
		ChildSpec content = service(home, "content-service", "content.ContentServiceApplication", Jvm.computing(96),
				publishes, ports);
		ChildSpec calculator = service(home, "calculator-service", "calculator.CalculatorServiceApplication",
				Jvm.small(64), checksTokens, ports);
		ChildSpec assistant = service(home, "assistant-service", "assistant.AssistantServiceApplication", Jvm.small(64),
				checksTokens, ports);
		Map<String, String> tracks = new TreeMap<>(checksTokens);
		tracks.put("SPRING_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:" + broker);
		// A killed service gets its partitions back at once, not after its old session
		// has expired.
		tracks.put("MOVEAGAIN_TRACKING_PROJECTION_MEMBER", "tracking-1");
		tracks.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + store + "/tracking");
		ChildSpec tracking = service(home, "tracking-service", "tracking.TrackingServiceApplication", Jvm.small(96),
				tracks, ports);

		Map<String, String> routes = new TreeMap<>();
		routes.put("MOVEAGAIN_GATEWAY_SERVICES_CONTENT", url(content.port()));
		routes.put("MOVEAGAIN_GATEWAY_SERVICES_CALCULATOR", url(calculator.port()));
		routes.put("MOVEAGAIN_GATEWAY_SERVICES_TRACKING", url(tracking.port()));
		routes.put("MOVEAGAIN_GATEWAY_SERVICES_ASSISTANT", url(assistant.port()));
		routes.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + store + "/gateway");
		routes.put("MOVEAGAIN_GATEWAY_KEYS_DIRECTORY", data.resolve("keys").toString());
		routes.put("MOVEAGAIN_GATEWAY_KEYS_CREATEMISSING", "true");
		ChildSpec gateway = gateway(home, port, ports.next(), routes);

		return new Plan(
				List.of(List.of(brokerSpec, storeSpec), List.of(tracking, content, calculator, assistant, gateway)),
				ROUTES.stream().map((path) -> URI.create(url(port) + path)).toList());
	}

	/** Every process, in the order of the start. */
	List<ChildSpec> children() {
		return this.stages.stream().flatMap(List::stream).toList();
	}

	private static ChildSpec own(Path home, String name, String mainClass, Jvm jvm, List<String> arguments, int port) {
		return new ChildSpec(name, libraries(home), "org.moveagain.platform." + mainClass, arguments, jvm, Map.of(),
				port, new Readiness.Connects(port));
	}

	private static ChildSpec service(Path home, String name, String mainClass, Jvm jvm, Map<String, String> settings,
			Ports ports) {
		int port = ports.next();
		Map<String, String> environment = new TreeMap<>(settings);
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("SERVER_PORT", String.valueOf(port));
		return new ChildSpec(name, classPath(home, name), "org.moveagain." + mainClass, List.of(), jvm, environment,
				port, new Readiness.Answers(URI.create(url(port) + "/actuator/health/readiness")));
	}

	private static ChildSpec gateway(Path home, int port, int managementPort, Map<String, String> settings) {
		Map<String, String> environment = new TreeMap<>(settings);
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("SERVER_PORT", String.valueOf(port));
		environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
		environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
		return new ChildSpec("gateway", classPath(home, "gateway"), "org.moveagain.gateway.GatewayApplication",
				List.of(), Jvm.small(96), environment, port,
				new Readiness.Answers(URI.create(url(managementPort) + "/actuator/health/readiness")));
	}

	private static List<Path> classPath(Path home, String service) {
		Path extracted = home.resolve(service).resolve("target").resolve("extracted");
		return List.of(jar(extracted), jar(home.resolve("local-platform").resolve("target")));
	}

	private static List<Path> libraries(Path home) {
		Path target = home.resolve("local-platform").resolve("target");
		try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
			return Stream.concat(Stream.of(jar(target)), libraries.sorted()).toList();
		}
		catch (IOException exception) {
			throw new StartException("the platform is not built: " + exception.getMessage() + " is missing");
		}
	}

	private static Path jar(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".jar"))
				.findFirst()
				.orElseThrow(() -> new StartException("the platform is not built: no jar in " + folder));
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static String url(int port) {
		return "http://127.0.0.1:" + port;
	}

}
