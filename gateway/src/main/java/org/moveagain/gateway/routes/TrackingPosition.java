package org.moveagain.gateway.routes;

/**
 * How far tracking's log was when somebody wrote last: header and cookie of the same
 * name, the only cookie that passes between browser and services.
 */
final class TrackingPosition {

	static final String NAME = "Tracking-Position";

	private TrackingPosition() {
	}

	static boolean isCookie(String setCookie) {
		return setCookie.startsWith(NAME + "=");
	}

}
