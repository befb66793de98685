/**
 * How JSON is read and written: strictly, so that a typing error is never ignored.
 */
@NullMarked
package org.moveagain.support.json;

import org.jspecify.annotations.NullMarked;
