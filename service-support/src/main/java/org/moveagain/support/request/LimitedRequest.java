package org.moveagain.support.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;

import org.springframework.util.unit.DataSize;

/**
 * A request of unknown length whose body ends with a problem once the limit is passed.
 */
final class LimitedRequest extends HttpServletRequestWrapper {

	private final DataSize limit;

	LimitedRequest(HttpServletRequest request, DataSize limit) {
		super(request);
		this.limit = limit;
	}

	static String message(DataSize limit) {
		return "The body may have " + limit.toKilobytes() + " KiB at most.";
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new CountingStream(super.getInputStream());
	}

	@Override
	public BufferedReader getReader() throws IOException {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private final class CountingStream extends ServletInputStream {

		private final ServletInputStream delegate;

		private long read;

		CountingStream(ServletInputStream delegate) {
			this.delegate = delegate;
		}

		@Override
		public int read() throws IOException {
			int value = this.delegate.read();
			count((value >= 0) ? 1 : 0);
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = this.delegate.read(buffer, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int bytes) {
			this.read += bytes;
			if (this.read > LimitedRequest.this.limit.toBytes()) {
				throw new ProblemException(ProblemType.TOO_LARGE, message(LimitedRequest.this.limit));
			}
		}

		@Override
		public boolean isFinished() {
			return this.delegate.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.delegate.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.delegate.setReadListener(listener);
		}

		@Override
		public void close() throws IOException {
			this.delegate.close();
		}

	}

}
