#include "tests/indicator/DemoFigures.h"

#include <QCoreApplication>

namespace tawjih::test {

namespace {

constexpr int persons = 5000;
std::unique_ptr<FilledDesk> desk;
indicator::FactsPointer facts;

} // namespace

FilledDesk& demoDesk() {
    if (!desk) {
        desk = std::make_unique<FilledDesk>(persons, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), everyRole,
                                            TestDesk::Place::EncryptedFile);
        // A database does not outlive the application.
        qAddPostRoutine([] {
            facts.reset();
            desk.reset();
        });
    }
    return *desk;
}

indicator::FactsPointer demoFacts() {
    if (!facts)
        facts = loaded(demoDesk().desk);
    return facts;
}

} // namespace tawjih::test
