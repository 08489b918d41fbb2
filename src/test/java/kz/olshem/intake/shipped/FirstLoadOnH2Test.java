package kz.olshem.intake.shipped;

import kz.olshem.TestDatabase;

class FirstLoadOnH2Test extends FirstLoadSuite {

    FirstLoadOnH2Test() {
        super(TestDatabase.H2);
    }
}
