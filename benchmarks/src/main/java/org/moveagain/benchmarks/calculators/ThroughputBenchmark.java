package org.moveagain.benchmarks.calculators;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many requests a second the service answers, compared with a constant answer of the
 * same service in the same run. The two take turns, so that what else the machine does
 * hits both.
 */
final class ThroughputBenchmark {

	private static final int CONNECTIONS = 8;

	private static final int ROUNDS = 5;

	private static final Duration WARM_UP = Duration.ofSeconds(15);

	private static final Duration ROUND = Duration.ofSeconds(3);

	private final int port;

	private ThroughputBenchmark(int port) {
		this.port = port;
	}

	static void run() throws Exception {
		byte[] constant = Connection.request("GET", ConstantAnswer.PATH, "");
		System.out.println("| " + CONNECTIONS + " connections, median of " + ROUNDS
				+ " rounds | requests a second | of the constant answer |");
		System.out.println("|---|---|---|");
		try (ServiceRun service = ServiceRun.start()) {
			ThroughputBenchmark benchmark = new ThroughputBenchmark(service.port());
			for (String id : List.of("bmi", "protein", "energy")) {
				Subject subject = Subject.named(id);
				byte[] calculation = Connection.request("POST", "/api/calculators/" + id, subject.request());
				benchmark.measure(constant, WARM_UP);
				benchmark.measure(calculation, WARM_UP);
				benchmark.compare(id, constant, calculation);
			}
		}
	}

	private void compare(String id, byte[] constant, byte[] calculation) throws Exception {
		List<Double> constants = new ArrayList<>();
		List<Double> calculations = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			constants.add(measure(constant, ROUND));
			calculations.add(measure(calculation, ROUND));
		}
		double most = median(constants);
		double rate = median(calculations);
		System.out.printf("| constant answer | %.0f | |%n", most);
		System.out.printf("| POST %s | %.0f | %.0f %% |%n", id, rate, 100 * rate / most);
	}

	/** Requests a second over all connections. */
	private double measure(byte[] request, Duration time) throws Exception {
		try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
			long begin = System.nanoTime();
			long end = begin + time.toNanos();
			List<Callable<Long>> work = new ArrayList<>();
			for (int client = 0; client < CONNECTIONS; client++) {
				work.add(() -> exchangeUntil(end, request));
			}
			long exchanges = 0;
			for (Future<Long> done : clients.invokeAll(work)) {
				exchanges += done.get();
			}
			return exchanges * 1e9 / (System.nanoTime() - begin);
		}
	}

	private long exchangeUntil(long end, byte[] request) throws Exception {
		long exchanges = 0;
		try (Connection connection = new Connection(this.port)) {
			while (System.nanoTime() < end) {
				connection.exchange(request);
				exchanges++;
			}
		}
		return exchanges;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

}
