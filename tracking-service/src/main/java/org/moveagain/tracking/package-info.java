/**
 * Tracking: from a tap to the dashboard. Here is only the application itself; each
 * feature has its own package.
 */
@NullMarked
package org.moveagain.tracking;

import org.jspecify.annotations.NullMarked;
