/**
 * What holds for every request: its id and the size of its body. May use the servlet API.
 */
@NullMarked
package org.moveagain.support.request;

import org.jspecify.annotations.NullMarked;
