package kz.olshem.series.store;

import kz.olshem.TestDatabase;

class MigrationOnPostgresTest extends MigrationSuite {

    MigrationOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
