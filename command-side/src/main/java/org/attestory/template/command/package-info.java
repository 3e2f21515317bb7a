/** Templates decide: drafted, published in immutable versions, retired. */
@NullMarked
package org.attestory.template.command;

import org.jspecify.annotations.NullMarked;
