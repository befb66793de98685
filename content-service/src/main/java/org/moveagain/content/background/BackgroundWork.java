package org.moveagain.content.background;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Work that starts and stops with the service, on a thread of its own.
 */
public abstract class BackgroundWork implements SmartLifecycle {

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

	private final String name;

	private volatile @Nullable Thread thread;

	/**
	 * Names the work.
	 * @param name of its thread
	 */
	protected BackgroundWork(String name) {
		this.name = name;
	}

	/**
	 * Works until it is interrupted, or until there is nothing left to do.
	 * @throws InterruptedException when it is time to end
	 */
	protected abstract void work() throws InterruptedException;

	@Override
	public final void start() {
		Thread own = Thread.ofPlatform().name(this.name).unstarted(this::run);
		this.thread = own;
		own.start();
	}

	@Override
	public final void stop() {
		Thread running = this.thread;
		this.thread = null;
		if (running == null) {
			return;
		}
		running.interrupt();
		try {
			running.join(STOP_PATIENCE);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public final boolean isRunning() {
		return this.thread != null;
	}

	private void run() {
		try {
			work();
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
	}

}
