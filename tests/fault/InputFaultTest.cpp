// Cases 41 to 44: what is typed, searched for or read from a file is text, whatever some language takes it for.
#include "core/attachment/AttachmentService.h"
#include "core/casework/AgendaService.h"
#include "core/casework/IntakeService.h"
#include "core/db/Statement.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/DatabaseDump.h"
#include "tests/support/HostileText.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/ZipReader.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/beneficiary/FilterBar.h"
#include "ui/beneficiary/ListFiles.h"
#include "ui/casework/SessionDialog.h"
#include "ui/exchange/CheckStep.h"
#include "ui/exchange/ImportPage.h"
#include "ui/exchange/ImportText.h"
#include "ui/exchange/ReportStep.h"
#include "ui/widgets/NoticeBar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringEncoder>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

const QStringList sqlTexts = uR"(Robert'); DROP TABLE beneficiary;--
" OR ""="
' UNION SELECT * FROM app_user --
%_\%!_a
?1 :id @id $id %1 %s
x /* y */ `z` [w] || 'v'
a;ATTACH DATABASE 'b' AS c;PRAGMA key='d')"_s.split(u'\n');

/// Types a text into fields of every kind of record, and gives what is read from each.
Result<QStringList> readFromEveryRecord(const ServiceContext& context, const QString& text) {
    Beneficiary person = barePerson(text, text);
    const auto lines = [](Beneficiary& of) {
        return QList<QString*>{&of.name.familyLatin, &of.name.givenLatin, &of.name.familyArabic,
                               &of.name.givenArabic, &of.externalId,      &of.contactNote,
                               &of.address,          &of.documentNumber,  &of.diploma,
                               &of.earlierTraining,  &of.sentBy,          &of.remarks};
    };
    for (QString* line : lines(person))
        *line = text;
    person.documents = {{DocumentKind::Passport, DocumentStatus::Held, {}, text}};
    Consent agreed = recordConsent();
    agreed.note = text;
    TRY_ASSIGN(const Registration received,
               IntakeService(context).registerPerson(person, OpeningReason::Orientation, {agreed}, context.actor.id));
    const BeneficiaryId id = received.person.id;
    TRY_ASSIGN(person, BeneficiaryService(context).find(id));
    ConsentService consents(context);
    TRY_ASSIGN(const auto ledger, consents.ledger(id));
    QStringList read{person.documents.front().note, ledger.front().note};
    for (const QString* line : lines(person))
        read << *line;

    CounsellingSession session;
    session.beneficiary = id;
    session.heldAt = context.clock.now();
    session.note = text;
    session.nextStep = NextStep{text, {}, {}};
    TRY_ASSIGN(session, SessionService(context).save(session));
    TRY_ASSIGN(session, SessionService(context).find(session.id));
    read << session.note << session.nextStep->text;

    CatalogueService catalogue(context);
    Provider provider;
    provider.name = {text, text, text};
    provider.provenance.source = text;
    TRY_ASSIGN(provider, catalogue.save(provider));
    TRY_ASSIGN(provider, catalogue.find(provider.id));
    Establishment place;
    place.provider = provider.id;
    place.name.fr = place.address = text;
    TRY_ASSIGN(place, catalogue.save(place));
    TRY_ASSIGN(place, catalogue.find(place.id));
    read << provider.name.fr << provider.name.ar << provider.provenance.source << place.name.fr << place.address;

    ReferralService referrals(context, consents);
    Referral referral;
    referral.beneficiary = id;
    referral.establishment = place.id;
    referral.message = text;
    TRY_ASSIGN(referral, referrals.draft(referral));
    TRY_ASSIGN(referral, referrals.withdraw(referral, context.clock.today(), text));
    TRY_ASSIGN(referral, referrals.find(referral.id));
    TRY_ASSIGN(const auto steps, referrals.transitions(referral.id));
    read << referral.message << steps.back().note;

    PlanService plans(context);
    Plan plan;
    plan.beneficiary = id;
    plan.goal = text;
    plan.choices = {{u"7531"_s, {}, text}};
    TRY(plans.save(plan));
    TRY_ASSIGN(plan, plans.ofPerson(id));
    AgendaService agenda(context, referrals);
    AgendaEvent event;
    event.uid = event.title = event.place = event.note = text;
    event.startsAt = context.clock.now();
    event.endsAt = event.startsAt.addSecs(3600);
    TRY_ASSIGN(event, agenda.save(event));
    TRY_ASSIGN(event, agenda.find(event.id));
    read << plan.goal << plan.choices.front().note << event.uid << event.title << event.place << event.note;

    vault::DraftStore drafts(context);
    TRY(drafts.save(text, id.uuid(), text));
    TRY_ASSIGN(const auto draft, drafts.load(text, id.uuid()));
    AttachmentService attachments(context);
    TRY(attachments.add({id, {}, text, samplePng({40, 30})}));
    TRY_ASSIGN(const auto attached, attachments.ofPerson(id));
    read << draft.value().text << attached.front().name;
    return read;
}

/// The window over a desk, as who types, searches and imports in it meets it.
struct InputDesk {
    [[nodiscard]] bool open() {
        const bool opened = window.open();
        notices()->dismiss();
        return opened;
    }
    [[nodiscard]] ServiceContext context() { return window.workspace->desk().context(window.workspace->changes()); }
    [[nodiscard]] ui::NoticeBar* notices() const { return window.window.findChild<ui::NoticeBar*>(); }
    [[nodiscard]] QString notice() const { return notices()->isVisible() ? notices()->notice().text : QString(); }
    template <typename Page>
    [[nodiscard]] Page* page(const QString& id) const {
        window.window.workbench()->openPage(id);
        return qobject_cast<Page*>(window.window.workbench()->currentPage());
    }
    [[nodiscard]] ui::BeneficiaryListView* list() const {
        return page<ui::BeneficiariesPage>(u"beneficiaries"_s)->list();
    }
    /// Searches, and gives the names that the list shows.
    [[nodiscard]] QStringList found(const QString& text) {
        auto* people = list();
        auto* field = people->findChild<ui::FilterBar*>()->search();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QStringList names;
        for (int row = 0; window.settled() && row < people->model()->rowCount(); ++row)
            names << people->model()->index(row, ui::BeneficiaryListModel::NameColumn).data().toString();
        return names;
    }
    [[nodiscard]] BeneficiaryId receive(const QString& given, const QString& family) {
        const auto received = IntakeService(context()).registerPerson(
            barePerson(given, family), OpeningReason::Orientation, {recordConsent()}, context().actor.id);
        return received.value().person.id;
    }
    [[nodiscard]] QStringList stored(const char* what = "family_name_latin || family_name_arabic") {
        const auto all = context()
                             .db.prepare(u"SELECT %1 FROM beneficiary ORDER BY rowid"_s.arg(QLatin1String(what)))
                             .all([](const db::Row& row) { return row.at<QString>(0); });
        return all ? QStringList(all->begin(), all->end()) : QStringList{all.error().detail};
    }
    /// Chooses a file and goes on to its rows; false where a notice comes instead.
    [[nodiscard]] bool check(const QString& path) {
        import = page<ui::ImportPage>(u"import"_s);
        notices()->dismiss();
        import->openFile(path);
        if (!window.settled() || !notice().isEmpty())
            return false;
        import->checkRows();
        return window.settled() && import->stage() == ui::ImportPage::Stage::Check;
    }
    /// The rows that are to be mended, as they are shown: line and reason.
    [[nodiscard]] QStringList faults() const {
        import->checkStep()->setView(ui::RowView::Errors);
        const ui::ImportRowsModel* rows = import->checkStep()->rows();
        QStringList shown;
        for (int row = 0; row < rows->rowCount(); ++row)
            shown << rows->index(row, ui::ImportRowsModel::LineNumber).data().toString() + u' ' +
                         rows->index(row, ui::ImportRowsModel::Reason).data().toString();
        return shown.replaceInStrings(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s), {});
    }
    /// Confirms the import; false unless its report comes.
    [[nodiscard]] bool take() {
        import->importRows();
        return window.settled() && import->stage() == ui::ImportPage::Stage::Report &&
               notice() == ui::importedLine(import->reportStep()->rows()->summary());
    }
    [[nodiscard]] QString write(const QByteArray& bytes) const {
        const QString path = place.temporary.filePath(u"list.csv"_s);
        return writeAll(path, bytes) ? path : QString();
    }

    TemporaryDesk place;
    DeskWindow window{place};
    ui::ImportPage* import = nullptr;
};

} // namespace

class InputFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case41_sqlInEveryRecord();
    void case41_sqlInTheWindow();
    void case42_querySyntaxInTheSearchBox();
    void case43_formulasStayText();
    void case44_malformedTextFiles_data();
    void case44_malformedTextFiles();
    void case44_aCellOf100MB();
    void case44_aFileThatChangesMeanwhile();
};

void InputFaultTest::case41_sqlInEveryRecord() {
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    VERIFY_OK(readFromEveryRecord(desk.context(), u"what is there once: a year's counter, codes"_s));
    QStringList harmless; // how many rows each table gains, but for words to search by, which are as many as there are
    for (const QString& text : QStringList{u"sews at home"_s} + sqlTexts) {
        const auto before = dump(*desk.db, {u"search_token"_s});
        const auto read = readFromEveryRecord(desk.context(), text);
        VERIFY_OK(read);
        QCOMPARE(*read, QStringList(read->size(), text));
        const auto after = dump(*desk.db, {u"search_token"_s});
        QStringList gained;
        for (auto table = after.begin(); table != after.end(); ++table)
            gained << u"%1 %2"_s.arg(table.key()).arg(table->size() - before.value(table.key()).size());
        harmless = harmless.isEmpty() ? gained : harmless;
        QCOMPARE(gained, harmless);
    }
    VERIFY_OK(desk.db->checkIntegrity());
    // What no field takes is said, and nothing of it is kept.
    const auto before = dump(*desk.db);
    VERIFY_SAYS(readFromEveryRecord(desk.context(), u"Awa"_s + QChar(0) + u"'); DROP TABLE plan"_s),
                ErrorCode::Invalid);
    QCOMPARE(difference(before, dump(*desk.db)), QString());
}

void InputFaultTest::case41_sqlInTheWindow() {
    InputDesk desk;
    QVERIFY(desk.open());
    for (const QString& text : sqlTexts) {
        const BeneficiaryId person = desk.receive(text, u"Diallo"_s);
        QVERIFY2(desk.found(text).contains(text + u" Diallo"_s), qPrintable(desk.found(text).join(u'\n')));
        desk.window.window.workbench()->request({ui::Request::Kind::NewSession, person.uuid(), {}});
        const auto form = std::unique_ptr<QDialog>(desk.window.window.findChild<ui::SessionDialog*>());
        QVERIFY(form != nullptr);
        QTest::keyClicks(form->findChildren<QPlainTextEdit*>().front(), text);
        form->accept();
        QVERIFY(!form->isVisible());
        QCOMPARE(SessionService(desk.context()).ofBeneficiary(person)->front().note, text);
        QVERIFY2(desk.notices()->notice().tone != ui::Tone::Danger, qPrintable(desk.notice()));
    }
    QCOMPARE(desk.found(u"Diallo"_s).size(), sqlTexts.size());
    VERIFY_OK(desk.context().db.checkIntegrity());
}

void InputFaultTest::case42_querySyntaxInTheSearchBox() {
    InputDesk desk;
    QVERIFY(desk.open());
    (void)desk.receive(u"Awa"_s, u"Diallo"_s);
    (void)desk.receive(u"Grace"_s, u"Mbeki"_s);
    QStringList typed =
        u"\"|*|NEAR(|name:x OR|(|-|^|NOT awa|awa AND|{a b}: c|%|_|' OR 1=1 --|awa NEAR/2 b|\\|[a]*"_s.split(u'|');
    QRandomGenerator random(20260312);
    for (int i = scaled(120); i > 0; --i)
        typed << hostileText(random);
    for (const QString& text : typed) {
        const QString count = QString::number(desk.found(text).size());
        QVERIFY2(desk.notice().isEmpty(), qPrintable(text + u": "_s + desk.notice()));
        // How many there are is said, also when it is nobody.
        QVERIFY2(desk.list()->status().contains(count), qPrintable(text + u": "_s + desk.list()->status()));
    }
    QCOMPARE(desk.found(u"Diallo"_s), QStringList{u"Awa Diallo"_s});
    QCOMPARE(desk.found({}).size(), 2);
    for (const QString& text : {u"\"awa"_s, u"awa*"_s, u"(awa)"_s, u"^awa"_s, u"+awa"_s})
        QCOMPARE(desk.found(text), QStringList{u"Awa Diallo"_s});
}

void InputFaultTest::case43_formulasStayText() {
    QByteArray csv("Nom;Remarques\r\n");
    QStringList kept;
    for (const QString& formula : {u"=HYPERLINK(\"http://x\")"_s, u"+1+cmd|' /C calc'!A0"_s, u"-2+3+SUM(A1)"_s,
                                   u"@SUM(A1:A9)"_s, u"\t=1+1"_s, u"\r=2+2"_s}) {
        const QByteArray cell = '"' + QString(formula).replace(u'"', u"\"\""_s).toUtf8() + '"';
        csv += cell + ';' + cell + "\r\n";
        kept << formula.trimmed(); // no field keeps white space at its ends
    }
    InputDesk desk;
    QVERIFY(desk.open());
    // No list with names leaves a desk without a number of the CNDP.
    vault::DeskIdentity identity = TemporaryDesk::identity();
    identity.authorisation = u"D-1/2026"_s;
    VERIFY_OK(desk.window.workspace->desk().saveIdentity(identity, desk.window.workspace->changes()));
    QVERIFY2(desk.check(desk.write(csv)), qPrintable(desk.notice()));
    QVERIFY2(desk.take(), qPrintable(desk.notice()));
    QCOMPARE(desk.stored(), kept);
    QCOMPARE(desk.stored("remarks"), kept);
    QStringList shown = desk.found({});
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()), QSet<QString>(kept.begin(), kept.end()));
    // As a workbook and as a text table, the way that the window hands them over.
    for (const int format : {0, 1}) {
        const QString name = format == 0 ? u"list.xlsx"_s : u"exported.csv"_s;
        desk.window.prompts.path = desk.place.temporary.filePath(name);
        Q_EMIT desk.list()->exportRequested();
        auto* dialog = desk.window.window.findChild<ui::ListExportDialog*>(); // deletes itself
        QVERIFY(dialog != nullptr && dialog->names());
        dialog->findChildren<QComboBox*>().front()->setCurrentIndex(format);
        dialog->accept();
        QTRY_VERIFY2(desk.notice().contains(name), qPrintable(desk.notice()));
    }
    const QString text = QString::fromUtf8(readAll(desk.place.temporary.filePath(u"exported.csv"_s)));
    const auto parts = unzipped(readAll(desk.place.temporary.filePath(u"list.xlsx"_s)));
    const QByteArray sheet = parts.value(u"xl/worksheets/sheet1.xml"_s);
    const QString words =
        QString::fromUtf8(sheet + parts.value(u"xl/sharedStrings.xml"_s)).replace(u"&quot;"_s, u"\""_s);
    for (const QString& formula : kept) {
        QVERIFY2(text.contains(u'\'' + QString(formula).replace(u'"', u"\"\""_s)), qPrintable(text));
        QVERIFY2(words.contains(u'>' + formula + u'<'), qPrintable(words));
    }
    QVERIFY2(!text.contains(QRegularExpression(u"(^|[;\\n])\"?[=+\\-@\\t\\r]"_s)), qPrintable(text));
    QVERIFY(sheet.contains("<row") && !sheet.contains("<f>") && !sheet.contains("<f "));
}

void InputFaultTest::case44_malformedTextFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("names");  ///< of whom it takes in
    QTest::addColumn<QStringList>("faults"); ///< what the window says of the other rows
    QTest::addColumn<QString>("refusal");    ///< what it says of the whole file
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& names,
                        const QStringList& faults = {},
                        const QString& refusal = {}) { QTest::newRow(name) << bytes << names << faults << refusal; };
    const auto coded = [](const char* encoding, const QString& text) {
        QStringEncoder encoder(encoding);
        return encoder.isValid() ? QByteArray(encoder(text)) : QByteArray();
    };
    const QString french = u"Nom;Prénom\r\nKoné;Zoé\r\nÇelik;Noël\r\n"_s;
    const QString arabic = u"النسب;الاسم الشخصي\nكوني;فاطمة\nالعلوي;محمد\n"_s;
    const QStringList frenchNames{u"Koné"_s, u"Çelik"_s};
    const QStringList arabicNames{u"كوني"_s, u"العلوي"_s};
    row("byte order mark", "\xef\xbb\xbf" + french.toUtf8(), frenchNames);
    row("Windows-1252", coded("windows-1252", french), frenchNames);
    row("Windows-1256", coded("windows-1256", arabic), arabicNames);
    row("UTF-16LE", coded("UTF-16LE", arabic), arabicNames);
    row("UTF-16BE, marked", coded("UTF-16BE", QChar(0xfeff) + french), frenchNames);
    row("direction controls", u"Nom;Prénom\n\u202eSow\u202c;\u2066Ali\u2069\n\u200fكوني;زوي\n"_s.toUtf8(),
        {u"Sow"_s, u"كوني"_s});
    const QString notText = u" name: some characters are not text"_s;
    row("NUL", "Nom;Prénom\nSow;Ali\nDi" + QByteArray(1, '\0') + "allo;Awa\nBah;Oumar\n", {u"Sow"_s, u"Bah"_s},
        {u"3 Family"_s + notText});
    row("bad UTF-8", "\xef\xbb\xbfNom;Prénom\nSow;Zoé\nBah;\xc3(\nBa;\xff\nKa;\xed\xa0\x80\n", {u"Sow"_s},
        {u"3 Given"_s + notText, u"4 Given"_s + notText, u"5 Given"_s + notText});
    row("half a pair", coded("UTF-16LE", QChar(0xfeff) + french) + QByteArray("\0\xd8;\0a\0\n\0", 8), frenchNames,
        {u"4 Family"_s + notText});
    row("quotation mark", "Nom;Prénom\n\"Sow;Ali\nBah;Oumar\n", {u"Bah"_s},
        {u"2 Family name: a quotation mark is not closed"_s});
    const QString line1 = ui::failureText({ErrorCode::FileMalformed, u"1"_s, {}});
    row("NUL in a header", "N" + QByteArray(1, '\0') + "om;Age\nSow;12\n", {}, {}, line1);
    row("quotation mark in a header", "\"Nom;Age\nSow;12\n", {}, {}, line1);
    row("bad UTF-8 in a header", "N\xffom;Prénom\nSow;Zoé\n", {}, {}, line1);
    row("only a mark", "\xef\xbb\xbf", {}, {}, ui::failureText({ErrorCode::FileUnreadable, u"empty"_s, {}}));
}

void InputFaultTest::case44_malformedTextFiles() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, refusal);
    InputDesk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.check(desk.write(bytes)), refusal.isEmpty());
    QCOMPARE(desk.notice(), refusal);
    QCOMPARE(desk.stored(), QStringList()); // nothing before it is confirmed
    if (!refusal.isEmpty())
        return;
    QTEST(desk.faults(), "faults");
    QVERIFY2(desk.take(), qPrintable(desk.notice()));
    QTEST(desk.stored(), "names");
}

void InputFaultTest::case44_aCellOf100MB() {
    InputDesk desk;
    QVERIFY(desk.open());
    const auto check = [&](const QByteArray& head, int megabytes, const QByteArray& tail) {
        QFile file(desk.write(head));
        const QByteArray chunk(1'000'000, 'x');
        bool done = file.open(QIODevice::Append);
        for (int i = 0; done && i < megabytes; ++i)
            done = file.write(chunk) == chunk.size();
        done = done && file.write(tail) == tail.size();
        file.close();
        return done && desk.check(file.fileName());
    };
    QVERIFY2(check("Nom;Prénom\nSow;Ali\nDiallo;\"", 100, "\"\nBah;Oumar\n"), qPrintable(desk.notice()));
    QCOMPARE(desk.faults(), QStringList{u"3 Given name: a cell is too long"_s});
    QVERIFY2(desk.take(), qPrintable(desk.notice()));
    QCOMPARE(desk.stored(), (QStringList{u"Sow"_s, u"Bah"_s}));
    QVERIFY(!check("Nom;", 1, "\nKonaté;Ali\n"));
    QCOMPARE(desk.notice(), ui::failureText({ErrorCode::FileMalformed, u"1"_s, {}}));
    QCOMPARE(desk.stored().size(), 2);
}

void InputFaultTest::case44_aFileThatChangesMeanwhile() {
    InputDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.check(desk.write("Nom;Prénom\nSow;Ali\n")));
    (void)desk.write("Prénom;Nom\nSow;Ali\n");
    QVERIFY(!desk.take()); // what was checked is another list
    const Error malformed{ErrorCode::FileMalformed, u"1"_s, {}};
    QCOMPARE(desk.notice(), ui::failureText(malformed));
    QVERIFY(!sentence(malformed).isEmpty());
    QCOMPARE(desk.stored(), QStringList());
}

TAWJIH_REGISTER_TEST(InputFaultTest)
#include "InputFaultTest.moc"
