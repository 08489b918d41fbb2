package kz.olshem.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** A view that says nothing about who may open it, and so is closed. */
@Route("test-of-a-closed-view")
class ClosedTestView extends Main {}
