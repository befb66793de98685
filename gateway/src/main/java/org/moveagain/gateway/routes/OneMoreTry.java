package org.moveagain.gateway.routes;

import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * A read whose connection turns out to be closed goes again, once and at once; what may
 * change something never does. What a service answered stands: that it is busy, and for
 * how long, is for the client to know.
 */
final class OneMoreTry extends DefaultHttpRequestRetryStrategy {

	OneMoreTry() {
		super(1, TimeValue.ZERO_MILLISECONDS);
	}

	@Override
	protected boolean handleAsIdempotent(HttpRequest request) {
		return Method.GET.isSame(request.getMethod()) || Method.HEAD.isSame(request.getMethod());
	}

	@Override
	public boolean retryRequest(HttpResponse response, int execution, HttpContext context) {
		return false;
	}

}
