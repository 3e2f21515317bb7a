/** The pages on which instructors decide: who waits, on what evidence, and their word. */
@NullMarked
package org.attestory.approval.web;

import org.jspecify.annotations.NullMarked;
