package org.moveagain.platform.supervisor;

import java.util.List;

/**
 * What a process may use.
 *
 * @param heapMegabytes the limit of its heap
 * @param optimizing whether its code is worth the optimizing compiler, which takes memory
 * and time at the start
 */
record Jvm(int heapMegabytes, boolean optimizing) {

	/** For one person's requests. */
	static Jvm small(int heapMegabytes) {
		return new Jvm(heapMegabytes, false);
	}

	/** For who computes much at each request. */
	static Jvm computing(int heapMegabytes) {
		return new Jvm(heapMegabytes, true);
	}

	List<String> options() {
		return List.of("-Xmx" + this.heapMegabytes + "m", "-Xss512k", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=" + (this.optimizing ? 4 : 1), "-XX:+UseCompactObjectHeaders",
				"-XX:ReservedCodeCacheSize=48m");
	}

}
