package kz.olshem.intake;

import kz.olshem.TestDatabase;

class FirstLoadOnH2Test extends FirstLoadSuite {

    FirstLoadOnH2Test() {
        super(TestDatabase.H2);
    }
}
