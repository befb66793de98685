/**
 * Styles, scripts and pictures from the class path, with validators of their content.
 */
@NullMarked
package org.moveagain.gateway.assets;

import org.jspecify.annotations.NullMarked;
