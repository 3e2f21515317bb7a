/** Draws certificates from their frozen content: tagged PDF for archives and people, and the same page as a picture. */
@NullMarked
package org.attestory.document.query;

import org.jspecify.annotations.NullMarked;
