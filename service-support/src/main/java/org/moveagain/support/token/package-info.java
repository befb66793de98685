/**
 * Who is asking: checks the gateway's signed tokens in every service. May use Spring
 * Security; knows no feature.
 */
@NullMarked
package org.moveagain.support.token;

import org.jspecify.annotations.NullMarked;
