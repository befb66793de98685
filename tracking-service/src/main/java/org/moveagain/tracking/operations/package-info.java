/**
 * What operators do, over HTTP, with the role OPERATOR. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.operations;

import org.jspecify.annotations.NullMarked;
