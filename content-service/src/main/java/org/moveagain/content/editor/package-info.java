/**
 * The API of editors. May use Spring Web and the revisions.
 */
@NullMarked
package org.moveagain.content.editor;

import org.jspecify.annotations.NullMarked;
