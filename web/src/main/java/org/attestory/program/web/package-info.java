/** The public pages of the programs, the files in which programs are written, and the pages and interface that take them. */
@NullMarked
package org.attestory.program.web;

import org.jspecify.annotations.NullMarked;
