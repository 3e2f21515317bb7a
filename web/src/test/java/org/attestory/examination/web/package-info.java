/** Files sent to be examined: the form, the gate, the answers. */
@NullMarked
package org.attestory.examination.web;

import org.jspecify.annotations.NullMarked;
