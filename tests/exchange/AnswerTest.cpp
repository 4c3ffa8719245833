#include "core/exchange/AnswerService.h"
#include "core/exchange/ImportService.h"
#include "core/referral/SeatService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

#include <QFile>

#include <map>

using namespace tawjih;
using namespace tawjih::exchange;
using test::GuidanceDesk;

namespace {

/// Letters in a map: references are "REF-" and a digit, typed in any case, with or without the hyphen.
struct Letters {
    std::map<QString, ReferralId> byReference;

    QString issue(const Referral& referral) {
        const QString reference = QStringLiteral("REF-%1").arg(byReference.size());
        byReference.emplace(reference, referral.id);
        return reference;
    }

    LetterLookup lookup() {
        return {[](QStringView typed) -> std::optional<QString> {
                    QString plain = typed.toString().toUpper().remove(u'-').remove(u' ');
                    if (plain.size() != 4 || !plain.startsWith(u"REF"))
                        return std::nullopt;
                    return QString(plain.left(3) + u'-' + plain.back());
                },
                [this](const QString& reference) -> Result<ReferralId> {
                    const auto found = byReference.find(reference);
                    if (found == byReference.end())
                        return fail(ErrorCode::NotFound, QStringLiteral("letter"));
                    return found->second;
                }};
    }
};

struct Desk : GuidanceDesk {
    explicit Desk(Place place = Place::Memory)
        : GuidanceDesk(test::everyRole, place)
        , answers(context(), referrals, letters.lookup())
        , import(context(), catalogue, referrals, letters.lookup()) {}

    Referral sentDays(int ago) {
        const QDate day = today().addDays(-ago);
        return sent(addPerson(day), 0, day);
    }
    QString write(const QByteArray& bytes) const {
        QFile file(folder.filePath(QStringLiteral("answers.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the fixture");
        return file.fileName();
    }
    Result<ImportSummary> preview(const QString& path) {
        TRY_ASSIGN(const ImportPlan plan, import.inspect(path));
        return import.preview(path, plan);
    }
    Result<ImportSummary> run(const QString& path, const ImportWatch& watch = {}) {
        TRY_ASSIGN(const ImportPlan plan, import.inspect(path));
        return import.run(path, plan, watch);
    }

    Letters letters;
    AnswerService answers;
    ImportService import;
};

QStringList notes(const ImportSummary& summary) {
    QStringList lines;
    for (const RowReport& row : summary.notable) {
        QString reason = row.reason();
        reason.remove(QChar(0x2068)).remove(QChar(0x2069));
        lines << QStringLiteral("%1 %2 (%3)").arg(row.line).arg(codeOf(row.outcome), reason);
    }
    return lines;
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsASlip_data();
    void understandsASlip();
    void refusesASlip_data();
    void refusesASlip();
    void everyAnswerHasWords();
    void slipIsShownThenRecorded();
    void slipTypedTwice();
    void slipsThatCannotBe();
    void listInThreeLanguages_data();
    void listInThreeLanguages();
    void listNamesLinesAndReasons();
    void previewIsWhatHappens();
    void listTakenInTwice();
    void listIsTakenBackAsAWhole();
    void cancelledListChangesNothing();
};

void AnswerTest::understandsASlip_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* typed, const char* kind, int daysAgo = 0, const char* reasons = "",
                        const char* note = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(kind) << daysAgo
                             << QString::fromLatin1(reasons) << QString::fromUtf8(note);
    };
    // The clock stands at 12 March 2026.
    row("REF-0 A", "accepted");
    row("ref0 a", "accepted");
    row("re f0: a", "accepted");
    row("REF-0 r", "refused", 0, "other");
    row("REF-0 R complet", "refused", 0, "session_full");
    row("REF-0 refusée session complète, trop loin", "refused", 0, "session_full,not_mobile");
    row("REF-0 R complet rappeler en mai", "refused", 0, "session_full", "rappeler en mai");
    row("REF-0 liste d'attente", "waitlisted");
    row("REF-0 W 10/03", "waitlisted", 2);
    row("REF-0 n'est pas là", "", 0);
    row("REF-0 pas venue", "no_show");
    row("REF-0 inscrite le matin", "enrolled", 0, "", "le matin");
    row("REF-0 E 2/3/2026 groupe B", "enrolled", 10, "", "groupe B");
    row("REF-0 abandon", "dropped_out", 0, "unknown");
    row("REF-0 dropped out childcare", "dropped_out", 0, "childcare");
    row("REF-0 C", "completed");
    row("REF-0 certified", "certified");
    row("REF-0 مقبولة", "accepted");
    row("REF-0 مرفوض لا توجد مقاعد", "refused", 0, "session_full");
    row("REF-0 لائحة الانتظار", "waitlisted");
    row("REF-0 لم يحضر", "no_show");
}

void AnswerTest::understandsASlip() {
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QFETCH(int, daysAgo);
    QFETCH(QString, reasons);
    QFETCH(QString, note);
    const QDate today(2026, 3, 12);
    Letters letters;
    const auto slip = parseSlip(typed, letters.lookup(), Vocabulary(), today);
    if (kind.isEmpty()) {
        VERIFY_FAILS(slip, ErrorCode::Invalid);
        return;
    }
    VERIFY_OK(slip);
    QCOMPARE(slip->reference, QStringLiteral("REF-0"));
    QCOMPARE(codeOf(slip->answer.kind), kind);
    QCOMPARE(slip->answer.on, today.addDays(-daysAgo));
    QStringList codes;
    for (const RefusalReason reason : slip->answer.refusalReasons)
        codes << codeOf(reason);
    if (slip->answer.dropOutReason)
        codes << codeOf(*slip->answer.dropOutReason);
    QCOMPARE(codes.join(u','), reasons);
    QCOMPARE(slip->answer.note, note);
}

void AnswerTest::refusesASlip_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<FieldProblem::Kind>("kind");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("reference") << FieldProblem::Kind::Missing;
    QTest::newRow("no reference") << QStringLiteral("Awa A") << QStringLiteral("reference")
                                  << FieldProblem::Kind::Malformed;
    QTest::newRow("no answer") << QStringLiteral("REF-0") << QStringLiteral("answer") << FieldProblem::Kind::Missing;
    QTest::newRow("unknown") << QStringLiteral("REF-0 peut-être") << QStringLiteral("answer")
                             << FieldProblem::Kind::Unknown;
    QTest::newRow("to come") << QStringLiteral("REF-0 A 1/4/2026") << QStringLiteral("on")
                             << FieldProblem::Kind::InFuture;
}

void AnswerTest::refusesASlip() {
    QFETCH(QString, typed);
    QFETCH(QString, field);
    QFETCH(FieldProblem::Kind, kind);
    Letters letters;
    const auto slip = parseSlip(typed, letters.lookup(), Vocabulary(), QDate(2026, 3, 12));
    VERIFY_FAILS(slip, ErrorCode::Invalid);
    QCOMPARE(slip.error().problems, (std::vector<FieldProblem>{{field, kind}}));
}

void AnswerTest::everyAnswerHasWords() {
    const Vocabulary vocabulary;
    QStringList codes = vocabulary.codes(QStringLiteral("answer"));
    QStringList expected;
    for (const auto& entry : allOf<AnswerKind>())
        expected << QLatin1String(entry.code);
    codes.sort();
    expected.sort();
    QCOMPARE(codes, expected);
}

void AnswerTest::slipIsShownThenRecorded() {
    Desk desk;
    const Referral sent = desk.sentDays(12);
    const QString reference = desk.letters.issue(sent);
    const auto shown = desk.answers.understand(QString(reference + u" inscrite 10/03"));
    VERIFY_OK(shown);
    QCOMPARE(shown->row.referral, sent);
    QVERIFY(!shown->row.personLatin.isEmpty());
    QCOMPARE(shown->way.size(), 3U); // accepted, admitted, enrolled
    QVERIFY(!shown->known);
    QCOMPARE(desk.referrals.find(sent.id).value(), sent); // shown, not written
    const auto recorded = desk.answers.record(*shown);
    VERIFY_OK(recorded);
    QCOMPARE(recorded->outcome->outcome, TrainingOutcome::Enrolled);
    QCOMPARE(recorded->outcome->on, desk.today().addDays(-2));
    VERIFY_FAILS(desk.answers.record(*shown), ErrorCode::Conflict);
    QCOMPARE(desk.referrals.undo()->done, 1);
}

void AnswerTest::slipTypedTwice() {
    Desk desk;
    const QString reference = desk.letters.issue(desk.sentDays(3));
    VERIFY_OK(desk.answers.record(desk.answers.understand(QString(reference + u" W")).value()));
    const auto again = desk.answers.understand(QString(reference + u" W"));
    VERIFY_OK(again);
    QVERIFY(again->known);
    const Referral stands = desk.referrals.find(again->row.referral.id).value();
    VERIFY_OK(desk.answers.record(*again));
    QCOMPARE(desk.referrals.find(stands.id).value(), stands);
}

void AnswerTest::slipsThatCannotBe() {
    Desk desk;
    const Referral sent = desk.sentDays(3);
    const QString reference = desk.letters.issue(sent);
    VERIFY_FAILS(desk.answers.understand(QStringLiteral("REF-9 A")), ErrorCode::NotFound);
    VERIFY_FAILS(desk.answers.understand(QString(reference + u" A 1/1/2026")),
                 ErrorCode::Invalid); // before it was sent
    VERIFY_OK(desk.referrals.withdraw(sent, desk.today()));
    VERIFY_FAILS(desk.answers.understand(QString(reference + u" A")), ErrorCode::TransitionRefused);
    const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    AnswerService theirs(desk.contextFor(admin), desk.referrals, desk.letters.lookup());
    VERIFY_FAILS(theirs.understand(QString(reference + u" A")), ErrorCode::NotAllowed);
}

void AnswerTest::listInThreeLanguages_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("fr") << QByteArray("Référence;Réponse;Date;Motif;Observations\n"
                                      "REF-0;acceptée;10/03/2026;;\n"
                                      "ref 1;Refusé;11/03/2026;Session complète;rappeler\n");
    QTest::newRow("en") << QByteArray("Letter reference,Outcome,Date of answer,Reason,Comments\n"
                                      "REF-0,Accepted,2026-03-10,,\n"
                                      "REF-1,declined,2026-03-11,full,rappeler\n");
    QTest::newRow("ar") << QByteArray("المرجع;الجواب;التاريخ;السبب;ملاحظات\n"
                                      "REF-0;مقبولة;2026-03-10;;\n"
                                      "REF-1;مرفوض;11/03/2026;لا توجد مقاعد;rappeler\n");
}

void AnswerTest::listInThreeLanguages() {
    QFETCH(QByteArray, csv);
    Desk desk;
    const Referral first = desk.sentDays(12);
    const Referral second = desk.sentDays(12);
    desk.letters.issue(first);
    desk.letters.issue(second);
    const QString path = desk.write(csv);
    QCOMPARE(desk.import.inspect(path)->mapping.kind(), ImportKind::Answers);
    const auto done = desk.run(path);
    VERIFY_OK(done);
    QCOMPARE(notes(*done), QStringList());
    QCOMPARE(done->fresh, 2);
    QVERIFY(done->unmappedHeaders.isEmpty());
    const Referral accepted = desk.referrals.find(first.id).value();
    QCOMPARE(accepted.status, ReferralStatus::Accepted);
    QCOMPARE(accepted.statusOn, QDate(2026, 3, 10));
    const Referral refused = desk.referrals.find(second.id).value();
    QCOMPARE(refused.status, ReferralStatus::Refused);
    QCOMPARE(refused.refusalReasons, std::vector{RefusalReason::SessionFull});
    QCOMPARE(desk.referrals.transitions(second.id)->back().note, QStringLiteral("rappeler"));
    QCOMPARE(desk.countAudited(audit::Action::AnswersImported), 1);
}

void AnswerTest::listNamesLinesAndReasons() {
    Desk desk;
    const Referral sent = desk.sentDays(5);
    const Referral withdrawn = desk.sentDays(5);
    const IntakeId intake = desk.addIntake(0, 0);
    const Referral full = desk.sentTo(desk.addPerson(desk.today()), intake);
    for (const Referral& referral : {sent, withdrawn, full})
        desk.letters.issue(referral);
    VERIFY_OK(desk.referrals.withdraw(withdrawn, desk.today()));
    const QString path = desk.write("reference;answer;date;reason\n"
                                    "REF-0;accepted;;\n"
                                    "REF-0;accepted;;\n"          // 3: the same line again
                                    "REF-0;enrolled;;\n"          // 4: and on from there
                                    "REF-1;accepted;;\n"          // 5
                                    "REF-9;accepted;;\n"          // 6
                                    "nonsense;accepted;;\n"       // 7
                                    ";accepted;;\n"               // 8
                                    "REF-2;perhaps;;\n"           // 9
                                    "REF-2;;;\n"                  // 10
                                    "REF-2;refused;1/4/2026;\n"   // 11
                                    "REF-2;refused;31/2/2026;\n"  // 12
                                    "REF-2;accepted;;\n"          // 13
                                    "REF-2;refused;1/1/2026;\n"); // 14
    const auto done = desk.run(path);
    VERIFY_OK(done);
    QCOMPARE(done->rows, 13);
    QCOMPARE(done->fresh, 2);
    QCOMPARE(notes(*done),
             (QStringList{QStringLiteral("3 already-there (same as line 2)"),
                          QStringLiteral("5 invalid (Answer: not possible from where the referral stands)"),
                          QStringLiteral("6 invalid (Reference of the letter: no letter has this reference)"),
                          QStringLiteral("7 invalid (Reference of the letter: not readable)"),
                          QStringLiteral("8 invalid (Reference of the letter: missing)"),
                          QStringLiteral("9 invalid (Answer: value not known)"),
                          QStringLiteral("10 invalid (Answer: missing)"),
                          QStringLiteral("11 invalid (Date of the answer: in the future)"),
                          QStringLiteral("12 invalid (Date of the answer: no such day)"),
                          QStringLiteral("13 invalid (the intake has no free place)"),
                          QStringLiteral("14 invalid (Date of the answer: before the referral’s last step)")}));
    QCOMPARE(desk.referrals.find(sent.id)->outcome->outcome, TrainingOutcome::Enrolled);
    QCOMPARE(desk.referrals.find(full.id).value(), full);
}

/// The last place: the preview knows that the second answer finds none.
void AnswerTest::previewIsWhatHappens() {
    Desk desk(test::TestDesk::Place::EncryptedFile);
    const IntakeId intake = desk.addIntake(0, 1);
    const Referral first = desk.sentTo(desk.addPerson(desk.today()), intake);
    const Referral second = desk.sentTo(desk.addPerson(desk.today()), intake);
    desk.letters.issue(first);
    desk.letters.issue(second);
    const QString path = desk.write("reference;answer\nREF-0;A\nREF-1;A\n");
    const int audited = desk.countAudited(audit::Action::ReferralStepped);
    const auto shown = desk.preview(path);
    VERIFY_OK(shown);
    QCOMPARE(desk.referrals.find(first.id).value(), first);
    QCOMPARE(desk.referrals.transitions(first.id)->size(), 1U);
    QCOMPARE(SeatService(desk.context()).count(intake)->free(), 1);
    QCOMPARE(desk.countAudited(audit::Action::ReferralStepped), audited);
    const auto done = desk.run(path);
    VERIFY_OK(done);
    QCOMPARE(notes(*shown), notes(*done));
    QCOMPARE(notes(*done), QStringList{QStringLiteral("3 invalid (the intake has no free place)")});
    QCOMPARE(desk.referrals.find(first.id)->status, ReferralStatus::Accepted);
    QCOMPARE(desk.audit->verify()->finding, audit::Verification::Finding::Intact);
}

void AnswerTest::listTakenInTwice() {
    Desk desk;
    desk.letters.issue(desk.sentDays(5));
    const QString path = desk.write("reference;answer\nREF-0;E\n");
    QCOMPARE(desk.run(path)->fresh, 1);
    const auto again = desk.run(path);
    VERIFY_OK(again);
    QCOMPARE(again->fresh, 0);
    QCOMPARE(again->alreadyThere, 1);
}

/// Two answers to one letter and one to another, with a place; taken back by another service of the same account.
void AnswerTest::listIsTakenBackAsAWhole() {
    Desk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const Referral first = desk.sentTo(desk.addPerson(desk.today()), intake);
    const Referral second = desk.sentDays(5);
    desk.letters.issue(first);
    desk.letters.issue(second);
    const QString path = desk.write("reference;answer\nREF-0;A\nREF-1;R\nREF-0;E\n");
    QVERIFY(desk.preview(path)->answered.empty());
    const auto done = desk.run(path);
    VERIFY_OK(done);
    QCOMPARE(done->fresh, 3);
    QCOMPARE(done->answered.size(), 2U);
    QCOMPARE(desk.referrals.find(first.id)->outcome->outcome, TrainingOutcome::Enrolled);
    QCOMPARE(SeatService(desk.context()).count(intake)->free(), 0);
    ReferralService window(desk.context(), desk.consents);
    QCOMPARE(window.undoable(), 0);
    window.remember(done->answered);
    const auto undone = window.undo();
    VERIFY_OK(undone);
    QCOMPARE(undone->done, 2);
    QVERIFY(undone->refused.empty());
    for (const Referral& before : {first, second}) {
        Referral now = desk.referrals.find(before.id).value();
        QVERIFY(now.stamp.version > before.stamp.version);
        now.stamp = before.stamp;
        QCOMPARE(now, before);
    }
    QCOMPARE(SeatService(desk.context()).count(intake)->free(), 1);
    QCOMPARE(window.undoable(), 0);
}

void AnswerTest::cancelledListChangesNothing() {
    Desk desk;
    const Referral sent = desk.sentDays(5);
    desk.letters.issue(sent);
    const QString path = desk.write("reference;answer\nREF-0;A\n");
    ImportWatch watch;
    watch.progress = [](qint64, qint64) { return false; };
    VERIFY_FAILS(desk.run(path, watch), ErrorCode::Cancelled);
    QCOMPARE(desk.referrals.find(sent.id).value(), sent);
    QCOMPARE(desk.countAudited(audit::Action::AnswersImported), 0);
    // Where nobody knows letters, no answer finds its referral.
    ImportService without(desk.context(), desk.catalogue, desk.referrals);
    const auto summary = without.preview(path, without.inspect(path).value());
    VERIFY_OK(summary);
    QCOMPARE(summary->invalid, 1);
}

TAWJIH_REGISTER_TEST(AnswerTest)
#include "AnswerTest.moc"
