package kz.olshem.series.store;

import kz.olshem.TestDatabase;

class MigrationOnH2Test extends MigrationSuite {

    MigrationOnH2Test() {
        super(TestDatabase.H2);
    }
}
