/** Charts and tables as files, for browsers and for machines. It must never decide what stands in them. */
@NullMarked
package kz.olshem.api.files;

import org.jspecify.annotations.NullMarked;
