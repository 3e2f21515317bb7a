/** How certificates look: templates, made in the studio, published in versions that never change. */
@NullMarked
package org.attestory.template.api;

import org.jspecify.annotations.NullMarked;
