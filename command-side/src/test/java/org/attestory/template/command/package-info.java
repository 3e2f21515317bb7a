/** Tests of the package of the same name. */
@NullMarked
package org.attestory.template.command;

import org.jspecify.annotations.NullMarked;
