/** Open credentials: made, signed, published and verified; and the lists that say which of them no longer hold. */
@NullMarked
package org.attestory.credential.query;

import org.jspecify.annotations.NullMarked;
