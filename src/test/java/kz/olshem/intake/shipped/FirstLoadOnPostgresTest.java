package kz.olshem.intake.shipped;

import kz.olshem.TestDatabase;

class FirstLoadOnPostgresTest extends FirstLoadSuite {

    FirstLoadOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
