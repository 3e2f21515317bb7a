@NullMarked
package org.attestory.picture.api;

import org.jspecify.annotations.NullMarked;
