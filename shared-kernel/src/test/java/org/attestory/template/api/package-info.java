@NullMarked
package org.attestory.template.api;

import org.jspecify.annotations.NullMarked;
