/**
 * The gateway: the one door of the platform. The application class only; each feature is
 * a package of its own.
 */
@NullMarked
package org.moveagain.gateway;

import org.jspecify.annotations.NullMarked;
