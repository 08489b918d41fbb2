package kz.olshem.intake;

import kz.olshem.TestDatabase;

class FirstLoadOnPostgresTest extends FirstLoadSuite {

    FirstLoadOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
