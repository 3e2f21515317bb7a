/** What can be learned and certified. A program is drafted, published as an immutable version, drafted again for the next version, and in the end retired. */
@NullMarked
package org.attestory.program.api;

import org.jspecify.annotations.NullMarked;
