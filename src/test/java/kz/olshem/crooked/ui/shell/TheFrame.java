package kz.olshem.crooked.ui.shell;

/** Of the room above. */
public class TheFrame {}
