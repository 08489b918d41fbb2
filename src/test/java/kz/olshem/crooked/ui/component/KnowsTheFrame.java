package kz.olshem.crooked.ui.component;

import kz.olshem.crooked.ui.shell.TheFrame;

/** Below the frame, and knows it. */
public class KnowsTheFrame {
    TheFrame frame = new TheFrame();
}
