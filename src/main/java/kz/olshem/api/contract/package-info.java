/**
 * What the API promises: OpenAPI, the page about it, examples that a test asks for, the structure of figures in SDMX. It
 * must never serve a figure.
 */
@NullMarked
package kz.olshem.api.contract;

import org.jspecify.annotations.NullMarked;
