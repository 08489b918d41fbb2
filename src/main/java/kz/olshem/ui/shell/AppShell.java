package kz.olshem.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page that carries every screen: style sheets in the order in which they override each other, and the components of
 * all screens in one file. Parted by screens they would be nearly the same, fetched one round trip later.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("fonts.css")
@StyleSheet("tokens.css")
@StyleSheet("styles.css")
@StyleSheet("chart.css")
@StyleSheet("premise.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@LoadDependenciesOnStartup
public class AppShell implements AppShellConfigurator {}
