/** The catalogue in its tables: the only SQL of this floor. It must never know a rule. */
@NullMarked
package kz.olshem.catalogue.store;

import org.jspecify.annotations.NullMarked;
