/** The public pages of the programs. */
@NullMarked
package org.attestory.program.web;

import org.jspecify.annotations.NullMarked;
