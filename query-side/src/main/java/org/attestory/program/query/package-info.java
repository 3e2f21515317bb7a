/** Programs as they can be read: the draft and every published version. */
@NullMarked
package org.attestory.program.query;

import org.jspecify.annotations.NullMarked;
