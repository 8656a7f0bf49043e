/** What is measured: the catalogue of metrics and what each kind allows. */
@NullMarked
package no.forankring.core.metric;

import org.jspecify.annotations.NullMarked;
