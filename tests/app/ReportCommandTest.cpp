#include "app/FigureWork.h"
#include "core/casework/SessionService.h"
#include "core/indicator/FigureRepository.h"
#include "core/indicator/FigureService.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/OrdinaryUser.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QProcess>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace Qt::Literals;

namespace {

constexpr auto usual = "report %1 --template quarterly_unit --period 2025";

/// The line of a checksum.
QString checksumIn(const QString& out) {
    static const QRegularExpression checksum(u"\\b[0-9a-f]{64}\\b"_s);
    return checksum.match(out).captured();
}

} // namespace

class ReportCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<test::CommandDesk>(400); }
    void cleanupTestCase() { m_desk.reset(); }
    void writesEachKindInEachLanguage_data();
    void writesEachKindInEachLanguage();
    void protectsAsTold();
    void readsRelativePeriods();
    void sameOrderGivesTheSameChecksum();
    void recountIsEqualAfterMoreWasRecorded();
    void recountIsEqualWhereTheRecordIsAheadOfTheClock();
    void asOfADayIsItsEnd();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesTheTemplatesThereAre();
    void refusesAnAdvisor();
    void leavesAFileAloneUnlessTold();
    void unwritablePlaceLeavesNoFile();
    void namesBrokenDefinitions();
    void cancelledWorkEndsAtOnce();
    void refusesAnInstantToCome();
    void programNeedsNoDisplay_data();
    void programNeedsNoDisplay();
    void programSpeaksOfWrongUsageInTheLanguageAskedFor();

private:
    /// A second after the one before, so that the ledger has an order.
    [[nodiscard]] test::Ran report(const QString& more, const QString& name, const QString& login = {}) {
        m_desk->place.clock.advance(1);
        return m_desk->run(QString(QLatin1String(usual) + u' ' + more + u" --out " + m_desk->path(name)), login);
    }
    [[nodiscard]] std::vector<MadeReport> ledger() const {
        const auto desk = m_desk->unlock();
        ChangeNotifier changes;
        return FigureService(desk->context(changes)).reports().value();
    }

    std::unique_ptr<test::CommandDesk> m_desk;
};

void ReportCommandTest::writesEachKindInEachLanguage_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<int>("language");
    for (const auto& language : allOf<Language>()) {
        const auto row = [&](const char* ending, const QByteArray& begins) {
            QTest::addRow("%s %s", ending, language.code)
                << QString::fromUtf8(ending) << begins << static_cast<int>(language.value);
        };
        row("pdf", "%PDF");
        row("xlsx", "PK");
        row("csv", "\xef\xbb\xbf");
    }
}

void ReportCommandTest::writesEachKindInEachLanguage() {
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    QFETCH(int, language);
    const QString code = codeOf(static_cast<Language>(language));
    const QString name = u"report-%1.%2"_s.arg(code, ending);
    const auto before = ledger().size();
    const test::Speaking speaking(static_cast<Language>(language));
    const test::Ran ran = report(u"--lang "_s + code, name);
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QVERIFY(test::contentOf(m_desk->path(name)).startsWith(begins));
    QCOMPARE(QFile::permissions(m_desk->path(name)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

    const auto noted = ledger();
    QCOMPARE(noted.size(), before + 1);
    QCOMPARE(checksumIn(ran.out), noted.front().checksum);
    QCOMPARE(noted.front().templateCode, u"quarterly_unit"_s);
    QCOMPARE(static_cast<int>(noted.front().language), language);
    QVERIFY(ran.out.contains(u"2025"_s));
    QCOMPARE(ran.out.count(u'\n'), ending == u"pdf"_s ? 5 : 4);
}

void ReportCommandTest::protectsAsTold() {
    QSet<QString> checksums;
    for (const QString& way : {u"rounding3"_s, u"rounding5"_s, u"suppression"_s}) {
        const test::Ran ran = report(u"--as-of 2026-03-01 --protection "_s + way, way + u".csv"_s);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        checksums << checksumIn(ran.out);
    }
    QCOMPARE(checksums.size(), 3);
    QVERIFY(checksums.contains(
        checksumIn(report(u"--as-of 2026-03-01"_s, u"usual.csv"_s).out))); // the window's, which is one of them
    QVERIFY(test::contentOf(m_desk->path(u"suppression.csv"_s)).contains("\xe2\x80\xa2"));
}

void ReportCommandTest::readsRelativePeriods() {
    const QString order = u"report %1 --template quarterly_unit --replace --out "_s + m_desk->path(u"last.csv"_s);
    const auto period = [&](const QString& more) {
        m_desk->place.clock.advance(1);
        const test::Ran ran = m_desk->run(QString(order + u' ' + more));
        return ran.code == ExitCode::Done ? ledger().front().period : Period();
    };
    QCOMPARE(period(u"--period last-month"_s), (Period{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    QCOMPARE(period(u"--period last-quarter"_s), (Period{QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    QCOMPARE(period(u"--period last-month --as-of 2026-01-31"_s), (Period{QDate(2025, 12, 1), QDate(2025, 12, 31)}));
    QCOMPARE(period(u"--period all"_s), Period::everything());
}

void ReportCommandTest::sameOrderGivesTheSameChecksum() {
    const auto made = [this](const QString& name) {
        return checksumIn(m_desk->run(QString(QLatin1String(usual) + u" --out " + m_desk->path(name))).out);
    };
    const QString first = made(u"first.csv"_s);
    QCOMPARE(first.size(), 64);
    QCOMPARE(made(u"second.csv"_s), first);
    QCOMPARE(test::contentOf(m_desk->path(u"first.csv"_s)), test::contentOf(m_desk->path(u"second.csv"_s)));
    QVERIFY(checksumIn(report(u"--as-of 2026-01-31"_s, u"earlier.csv"_s).out) != first);
}

void ReportCommandTest::recountIsEqualAfterMoreWasRecorded() {
    const QString period = u"report %1 --template quarterly_unit --period 2026 --out "_s;
    m_desk->place.clock.advance(1);
    const QString made = checksumIn(m_desk->run(QString(period + m_desk->path(u"then.csv"_s))).out);
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    const ServiceContext context = desk->context(changes);
    const MadeReport report = FigureService(context).reports().value().front();
    QCOMPARE(report.checksum, made);
    // From the earlier versions of every row; the report itself came from what is stored.
    const auto again = recount(*desk, report);
    VERIFY_OK(again);
    QCOMPARE(*again, made);

    m_desk->place.clock.advance(3600);
    const auto facts = loadFacts(*desk, {}, m_desk->place.clock);
    VERIFY_OK(facts);
    QCOMPARE((*facts)->desk.fr, desk->identity().nameFrench);
    SessionService sessions(context);
    for (std::size_t i = 0; i < 12; ++i) {
        CounsellingSession session;
        session.beneficiary = BeneficiaryId((*facts)->shards.front().ids.at(i));
        session.heldAt = m_desk->place.clock.now().addDays(-1);
        session.language = u"fra"_s;
        VERIFY_OK(sessions.save(session));
    }
    const auto later = recount(*desk, report);
    VERIFY_OK(later);
    QCOMPARE(*later, made);

    ReportOrder order;
    const auto definitions = FigureService(context).definitions();
    VERIFY_OK(definitions);
    order.report = *definitions->report(report.templateCode);
    order.filter.period = report.period;
    order.asOf = report.asOf;
    const auto then = prepareReport(*desk, order, m_desk->place.clock);
    VERIFY_OK(then);
    QCOMPARE(then->entry.checksum, made);
    QCOMPARE(then->content.madeAt, report.asOf);
    order.asOf = m_desk->place.clock.now();
    const auto now = prepareReport(*desk, order, m_desk->place.clock);
    VERIFY_OK(now);
    QVERIFY(now->content.sections != then->content.sections);
}

void ReportCommandTest::recountIsEqualWhereTheRecordIsAheadOfTheClock() {
    // In the morning, invented people have come already who will come today.
    const test::CommandDesk morning(400, 3);
    const test::Ran ran =
        morning.run(u"report %1 --template quarterly_unit --period 2026 --out "_s + morning.path(u"morning.csv"_s));
    const auto desk = morning.unlock();
    ChangeNotifier changes;
    const auto made = FigureService(desk->context(changes)).reports();
    VERIFY_OK(made);
    QCOMPARE(made->front().checksum, checksumIn(ran.out));
    const auto again = recount(*desk, made->front());
    VERIFY_OK(again);
    QCOMPARE(*again, made->front().checksum);
    // It is no empty promise: what is stored is more than what was known.
    const auto stored = loadFacts(*desk, {}, morning.place.clock);
    const auto known = loadFacts(*desk, made->front().asOf, morning.place.clock);
    VERIFY_OK(stored);
    VERIFY_OK(known);
    const auto sessions = [](const Facts& facts) {
        std::size_t sum = 0;
        for (const FactShard& shard : facts.shards)
            sum += shard.sessions.held.size();
        return sum;
    };
    QVERIFY(sessions(**stored) > sessions(**known));
}

void ReportCommandTest::asOfADayIsItsEnd() {
    QCOMPARE(static_cast<int>(report(u"--as-of 2026-03-01"_s, u"day.csv"_s).code), static_cast<int>(ExitCode::Done));
    QCOMPARE(ledger().front().asOf, QDate(2026, 3, 1).endOfDay().toUTC());
    // Of today nobody knows the end yet.
    const QString today = m_desk->place.clock.today().toString(Qt::ISODate);
    QCOMPARE(static_cast<int>(report(u"--as-of "_s + today, u"today.csv"_s).code), static_cast<int>(ExitCode::Done));
    QCOMPARE(ledger().front().asOf, m_desk->place.clock.now());
}

void ReportCommandTest::namesWhatIsWrong_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* line, ExitCode code, const char* named) {
        QTest::newRow(line) << QString::fromUtf8(line) << static_cast<int>(code) << QString::fromUtf8(named);
    };
    using enum ExitCode;
    row("report %1 --period 2025 --out out.pdf", Usage, "--template");
    row("report %1 --template quarterly_unit --out out.pdf", Usage, "--period");
    row("report %1 --template quarterly_unit --period 2025", Usage, "--out");
    row("report %1 --template quarterly_unit --period 2025 --out out.pdf --colour red", Usage, "--colour");
    row("report %1 --template quarterly_unit --period 2025 --out out.doc", Usage, "pdf, xlsx, csv");
    row("report %1 --template quarterly_unit --period 2025 --out out", Usage, "pdf, xlsx, csv");
    row("report %1 --template quarterly_unit --period lately --out out.pdf", Usage, "lately");
    row("report %1 --template quarterly_unit --period 2026-13 --out out.pdf", Usage, "2026-13");
    row("report %1 --template quarterly_unit --period 2026-02-10..2026-01-05 --out out.pdf", Usage,
        "2026-02-10..2026-01-05");
    row("report %1 --template quarterly_unit --period 2025 --lang de --out out.pdf", Usage, "fr, ar, en");
    row("report %1 --template quarterly_unit --period 2025 --protection none --out out.pdf", Usage, "rounding3");
    row("report %1 --template quarterly_unit --period 2025 --as-of yesterday --out out.pdf", Usage, "yesterday");
    row("report %1 --template quarterly_unit --period 2025 --as-of 2031-01-01 --out out.pdf", Usage, "2031-01-01");
    row("report %1 --template quarterly_unit --period 2025 --out nowhere/out.pdf", Failed, "nowhere");
    row("report %1 --template yearly_tales --period 2025 --out out.pdf", Failed, "yearly_tales");
}

void ReportCommandTest::namesWhatIsWrong() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, named);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_desk->place.temporary.path()));
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const test::Ran ran = m_desk->run(line);
        QCOMPARE(static_cast<int>(ran.code), code);
        QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
        QCOMPARE(ran.out, QString());
    }
    QVERIFY(QDir(QDir::currentPath()).entryList({u"out*"_s}).isEmpty());
    QVERIFY(QDir::setCurrent(before));
}

void ReportCommandTest::namesTheTemplatesThereAre() {
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    const auto definitions = FigureService(desk->context(changes)).definitions();
    VERIFY_OK(definitions);
    VERIFY_OK(desk->close());
    const test::Ran ran =
        m_desk->run(QString(u"report %1 --template x --period 2025 --out "_s + m_desk->path(u"x.pdf"_s)));
    QVERIFY(!definitions->reports.empty());
    for (const ReportTemplate& report : definitions->reports)
        QVERIFY2(ran.err.contains(report.code), qPrintable(ran.err));
}

void ReportCommandTest::refusesAnAdvisor() {
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const test::Ran ran = report({}, u"advisor.pdf"_s, m_desk->advisor);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!QFile::exists(m_desk->path(u"advisor.pdf"_s)));
    }
    const test::Ran stranger = report({}, u"stranger.pdf"_s, u"nobody"_s);
    QCOMPARE(static_cast<int>(stranger.code), static_cast<int>(ExitCode::WrongPassword));
}

void ReportCommandTest::leavesAFileAloneUnlessTold() {
    const QString path = m_desk->path(u"there.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const test::Ran refused = report({}, u"there.csv"_s);
    QCOMPARE(static_cast<int>(refused.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(refused.err.contains(path), qPrintable(refused.err));
    QCOMPARE(test::contentOf(path), QByteArray("mine"));
    const test::Ran told = report(u"--replace"_s, u"there.csv"_s);
    QCOMPARE(static_cast<int>(told.code), static_cast<int>(ExitCode::Done));
    QVERIFY(test::contentOf(path).startsWith("\xef\xbb\xbf"));
    QVERIFY(QDir(m_desk->place.temporary.path()).mkdir(u"folder.pdf"_s));
    QCOMPARE(static_cast<int>(report(u"--replace"_s, u"folder.pdf"_s).code), static_cast<int>(ExitCode::Failed));
}

void ReportCommandTest::unwritablePlaceLeavesNoFile() {
    QTemporaryDir closed;
    QVERIFY(QFile::setPermissions(m_desk->place.temporary.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                                      QFile::ExeOwner | QFile::ReadOther |
                                                                      QFile::ExeOther));
    QVERIFY(QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::ExeOwner));
    const QString order = QLatin1String(usual) + u" --out "_s + closed.filePath(u"out.pdf"_s);
    {
        const test::OrdinaryUser user({closed.path()});
        QVERIFY(user.ok());
        const test::Ran ran = m_desk->run(order);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
        QVERIFY2(ran.err.contains(closed.path()), qPrintable(ran.err));
    }
    QVERIFY(QDir(closed.path()).isEmpty());

    // What cannot be foreseen: where the file is begun, something else is.
    QVERIFY(QDir(m_desk->place.temporary.path()).mkdir(u"out.pdf.part"_s));
    const test::Ran ran = report({}, u"out.pdf"_s);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(ran.err.contains(u"out.pdf"_s), qPrintable(ran.err));
    QVERIFY(!QFile::exists(m_desk->path(u"out.pdf"_s)));
}

void ReportCommandTest::namesBrokenDefinitions() {
    const auto insert = [this](DefinitionKind kind, const QString& code, const QJsonObject& body) {
        const auto desk = m_desk->unlock();
        FigureDefinition definition{FigureDefinitionId::create(m_desk->place.clock),
                                    {1, m_desk->place.clock.now(), desk->actor().id},
                                    kind,
                                    code,
                                    body,
                                    true};
        const Status stored = FigureRepository(desk->connection()).insert(definition);
        return stored && desk->close();
    };
    QVERIFY(insert(DefinitionKind::Report, u"own_report"_s, {{u"code"_s, u"own_report"_s}, {u"fashion"_s, 1}}));
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const test::Ran ran = report(u"--replace"_s, u"beside.csv"_s);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        QVERIFY2(ran.err.contains(u"own_report"_s) && ran.err.contains(u"fashion"_s), qPrintable(ran.err));
        const test::Ran asked = m_desk->run(
            QString(u"report %1 --template own_report --period 2025 --out "_s + m_desk->path(u"own.csv"_s)));
        QCOMPARE(static_cast<int>(asked.code), static_cast<int>(ExitCode::Failed));
        QVERIFY(asked.err.contains(u"fashion"_s));
        QVERIFY(!QFile::exists(m_desk->path(u"own.csv"_s)));
    }
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    VERIFY_OK(FigureService(desk->context(changes)).remove(DefinitionKind::Report, u"own_report"_s, 1));
}

void ReportCommandTest::cancelledWorkEndsAtOnce() {
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    const auto definitions = FigureService(desk->context(changes)).definitions();
    VERIFY_OK(definitions);
    const auto never = [] { return false; };
    const QDateTime before = m_desk->place.clock.now().addDays(-30);
    VERIFY_FAILS(loadFacts(*desk, {}, m_desk->place.clock, never), ErrorCode::Cancelled);
    VERIFY_FAILS(loadFacts(*desk, before, m_desk->place.clock, never), ErrorCode::Cancelled);
    ReportOrder order;
    order.report = definitions->reports.front();
    order.asOf = before;
    VERIFY_FAILS(prepareReport(*desk, order, m_desk->place.clock, never), ErrorCode::Cancelled);
    const auto made = FigureService(desk->context(changes)).reports();
    VERIFY_OK(made);
    VERIFY_FAILS(recount(*desk, made->front(), never), ErrorCode::Cancelled);
}

void ReportCommandTest::refusesAnInstantToCome() {
    const auto desk = m_desk->unlock();
    const auto facts = loadFacts(*desk, m_desk->place.clock.now().addSecs(1), m_desk->place.clock);
    VERIFY_FAILS(facts, ErrorCode::Invalid);
    QCOMPARE(static_cast<int>(facts.error().problems.front().kind), static_cast<int>(FieldProblem::Kind::InFuture));
}

void ReportCommandTest::programNeedsNoDisplay_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"nightly.pdf"_s << QByteArray("%PDF");
    QTest::newRow("xlsx") << u"nightly.xlsx"_s << QByteArray("PK");
}

void ReportCommandTest::programNeedsNoDisplay() {
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QProcess program;
    QProcessEnvironment bare; // as cron's
    bare.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    bare.insert(u"HOME"_s, m_desk->place.temporary.path());
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(bare);
    program.start(QStringLiteral(TAWJIH_BINARY),
                  {u"report"_s, m_desk->place.folder, u"--template"_s, u"quarterly_unit"_s, u"--period"_s, u"2025"_s,
                   u"--out"_s, m_desk->path(name), u"--login"_s, m_desk->place.login, u"--password-fd"_s, u"0"_s});
    QVERIFY(program.waitForStarted());
    program.write(m_desk->place.password.toUtf8() + '\n');
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(checksumIn(QString::fromUtf8(program.readAllStandardOutput())).size(), 64);
    QVERIFY(test::contentOf(m_desk->path(name)).startsWith(begins));
}

void ReportCommandTest::programSpeaksOfWrongUsageInTheLanguageAskedFor() {
    QSet<QByteArray> said;
    for (const QString& language : {u"fr"_s, u"ar"_s, u"en"_s}) {
        QProcess program;
        program.start(QStringLiteral(TAWJIH_BINARY), {u"verify"_s, u"--language"_s, language});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 2);
        said << program.readAllStandardError();
    }
    QCOMPARE(said.size(), 3);
}

TAWJIH_REGISTER_TEST(ReportCommandTest)
#include "ReportCommandTest.moc"
