/** Examines files from strangers: read within fixed limits, by code that trusts nothing in them, and forgotten at once. */
@NullMarked
package org.attestory.examination.query;

import org.jspecify.annotations.NullMarked;
