/** What templates of certificates look like, for drawing and for the studio. */
@NullMarked
package org.attestory.template.query;

import org.jspecify.annotations.NullMarked;
