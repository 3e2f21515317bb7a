/** How events of earlier revisions are read: each step leads from one revision to the next. */
@NullMarked
package org.attestory.eventstore.upcasting;

import org.jspecify.annotations.NullMarked;
