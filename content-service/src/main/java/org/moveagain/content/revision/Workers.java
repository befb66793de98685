package org.moveagain.content.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same for many articles, several at a time: what waits for the store's journal
 * waits together.
 */
public final class Workers {

	private static final int AT_A_TIME = 8;

	private Workers() {
	}

	/**
	 * What is done for each.
	 *
	 * @param <T> of these
	 */
	public interface Work<T> {

		/**
		 * Does it for one.
		 * @param item which
		 * @throws Exception when it fails
		 */
		void on(T item) throws Exception;

	}

	/**
	 * Does it for all, also when it fails for one.
	 * @param <T> of these
	 * @param items all of them
	 * @param work what to do for each
	 * @throws ExecutionException with the cause, when it failed for one at least
	 * @throws InterruptedException when it is time to end
	 */
	public static <T> void forEach(Collection<T> items, Work<T> work) throws ExecutionException, InterruptedException {
		List<Future<?>> results = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
			for (T item : items) {
				results.add(workers.submit(() -> {
					work.on(item);
					return item;
				}));
			}
		}
		for (Future<?> result : results) {
			result.get();
		}
	}

}
