#include "core/indicator/ReportMaker.h"

#include "core/indicator/FigureService.h"
#include "tests/indicator/RandomDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

ReportOrder orderFor(const RandomDesk& desk, const char16_t* report = u"quarterly_unit") {
    ReportOrder order;
    order.report = *shipped().report(report);
    order.filter.period = Period::quarter(desk.clock.today());
    order.asOf = desk.clock.now();
    return order;
}

PreparedReport prepared(const ReportOrder& order, const Facts& facts) {
    vault::DeskIdentity desk;
    desk.nameFrench = u"Casablanca"_s;
    desk.authorisation = u"D-123/2026"_s;
    return must(prepareReport(order, facts, shipped().indicators, desk, u"Amina"_s));
}

} // namespace

/// Reports and what the ledger keeps of them.
class ReportMakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCountedAgainAfterLaterChanges_data();
    void isCountedAgainAfterLaterChanges();
    void theChecksumFollowsWhatWasAsked();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void wordsDoNotChangeTheChecksum();
    void whatIsGoneIsNamed();
    void canBeStopped();
};

void ReportMakerTest::isCountedAgainAfterLaterChanges_data() {
    QTest::addColumn<QString>("report");
    QTest::addColumn<ProtectionMode>("mode");
    QTest::newRow("rounded") << u"quarterly_unit"_s << ProtectionMode::Rounding;
    QTest::newRow("hidden") << u"monthly_activity"_s << ProtectionMode::Suppression;
}

void ReportMakerTest::isCountedAgainAfterLaterChanges() {
    QFETCH(QString, report);
    QFETCH(ProtectionMode, mode);
    RandomDesk desk(31);
    desk.live(1500);
    ReportOrder order = orderFor(desk);
    order.report = *shipped().report(report);
    order.protection.mode = mode;
    order.filter.period = {desk.beginning().date(), desk.clock.today()};
    const QDateTime asOf = order.asOf;
    FigureService service(desk.context());
    const PreparedReport made = prepared(order, *must(FactService::loadAsOf(*desk.db, asOf)));
    const MadeReport entry = must(service.noteReport(made.entry, made.figures));
    QCOMPARE(entry.checksum.size(), 64);
    // The same from what is stored, and once more.
    QCOMPARE(prepared(order, *loaded(desk)).entry.checksum, entry.checksum);

    desk.clock.advance(60);
    desk.live(700);
    const MadeReport kept = must(service.reports()).front();
    QCOMPARE(kept, entry);
    QVERIFY(must(recountedChecksum(kept, *loaded(desk))) != entry.checksum);
    const auto recounted = [&] {
        return must(recountedChecksum(kept, *must(FactService::loadAsOf(*desk.db, kept.asOf))));
    };
    QCOMPARE(recounted(), entry.checksum);

    // Whoever writes into what is past changes a number, and it shows.
    VERIFY_OK(
        desk.db->execute(QStringLiteral("UPDATE counselling_session SET attendance = 'no_show' WHERE recorded_at <= "
                                        "'%1' AND attendance = 'seen'")
                             .arg(toStoredInstant(asOf))));
    QVERIFY(recounted() != entry.checksum);
}

void ReportMakerTest::theChecksumFollowsWhatWasAsked() {
    RandomDesk desk(32);
    desk.live(600);
    const FactsPointer facts = loaded(desk);
    const ReportOrder order = orderFor(desk);
    const QString checksum = prepared(order, *facts).entry.checksum;
    const auto differs = [&](auto change) {
        ReportOrder other = order;
        change(other);
        QVERIFY(prepared(other, *facts).entry.checksum != checksum);
    };
    differs([](ReportOrder& other) { other.filter.period = Period::everything(); });
    differs([](ReportOrder& other) { other.filter.where = {{Dimension::Sex, {u"f"_s}}}; });
    differs([](ReportOrder& other) { other.asOf = other.asOf.addMSecs(1); });
    differs([](ReportOrder& other) { other.protection.base = 5; });
    differs([](ReportOrder& other) { other.report.sections.pop_back(); });
    QCOMPARE(prepared(order, *facts).entry.checksum, checksum);
}

void ReportMakerTest::wordsDoNotChangeTheChecksum() {
    RandomDesk desk(33);
    desk.live(300);
    const FactsPointer facts = loaded(desk);
    ReportOrder order = orderFor(desk);
    const QString checksum = prepared(order, *facts).entry.checksum;
    order.language = Language::Arabic;
    order.summary = u"Résumé"_s;
    order.commentaries = {u"Un"_s, u""_s, u"Trois"_s};
    const PreparedReport other = prepared(order, *facts);
    QCOMPARE(other.entry.checksum, checksum);
    QCOMPARE(other.content.summary, u"Résumé"_s);
    QCOMPARE(other.content.sections[0].commentary, u"Un"_s);
    QCOMPARE(other.content.sections[1].commentary, order.report.sections[1].commentary.in(QLocale::Arabic));
    QCOMPARE(other.content.sections[2].commentary, u"Trois"_s);
}

void ReportMakerTest::everyTextIsThere_data() {
    QTest::addColumn<QString>("report");
    for (const ReportTemplate& report : shipped().reports)
        QTest::newRow(qPrintable(report.code)) << report.code;
}

void ReportMakerTest::everyTextIsThere() {
    QFETCH(QString, report);
    RandomDesk desk(34);
    desk.live(500);
    ReportOrder order = orderFor(desk);
    order.report = *shipped().report(report);
    const PreparedReport made = prepared(order, *loaded(desk));
    const ReportContent& content = made.content;
    QCOMPARE(content.title, order.report.name.fr);
    QCOMPARE(content.checksum, made.entry.checksum);
    QCOMPARE(content.preparedBy, u"Amina"_s);
    QVERIFY(content.legalNotice.contains(u"D-123/2026"_s));
    for (const QString& text : {content.deskName, content.period, content.asOf})
        QVERIFY(!text.isEmpty());
    QCOMPARE(content.sections.size(), order.report.sections.size());
    int figures = 0;
    for (std::size_t i = 0; i < content.sections.size(); ++i) {
        QCOMPARE(content.sections[i].figures.size(), order.report.sections[i].cards.size());
        for (const FigureTable& figure : content.sections[i].figures) {
            ++figures;
            QVERIFY(!figure.subject.isEmpty());
            QVERIFY(!figure.sentence.isEmpty());
            QVERIFY(!figure.definition.isEmpty());
            QVERIFY(figure.isEmpty() || figure.isProtected());
            QVERIFY(!figure.note.isEmpty());
            QCOMPARE(figure.rowKeys.size(), figure.rows.size());
        }
    }
    QCOMPARE(made.figures, figures);
    QVERIFY(content.highlights.size() <= order.report.highlights.size());
    QVERIFY(content.methodNotes.size() >= 3);
    // Every indicator is explained, once.
    QStringList names;
    for (const ReportDefinition& definition : content.definitions) {
        QVERIFY(!names.contains(definition.name));
        names << definition.name;
    }
    for (const auto& section : order.report.sections)
        for (const Card& card : section.cards)
            for (const QString& code : card.indicators)
                QVERIFY(names.contains(shipped().indicators.find(code)->name.fr));
}

void ReportMakerTest::whatIsGoneIsNamed() {
    RandomDesk desk(35);
    desk.live(50);
    ReportOrder order = orderFor(desk);
    order.report.sections[1].cards[0].indicators = {u"gone"_s};
    const auto made = prepareReport(order, *loaded(desk), shipped().indicators, {}, {});
    QVERIFY(!made);
    QCOMPARE(static_cast<int>(made.error().code), static_cast<int>(ErrorCode::Invalid));
    QCOMPARE(made.error().problems.front().field, u"cards[1].indicators[0]"_s);
}

void ReportMakerTest::canBeStopped() {
    RandomDesk desk(36);
    desk.live(100);
    VERIFY_FAILS(prepareReport(orderFor(desk), *loaded(desk), shipped().indicators, {}, {}, [] { return false; }),
                 ErrorCode::Cancelled);
}

TAWJIH_REGISTER_TEST(ReportMakerTest)
#include "ReportMakerTest.moc"
