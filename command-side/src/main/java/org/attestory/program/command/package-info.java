/** Programs decide: drafted, published in immutable versions, retired. */
@NullMarked
package org.attestory.program.command;

import org.jspecify.annotations.NullMarked;
