#include "ui/casework/SessionDialog.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/LockEnd.h"
#include "ui/widgets/NoticeBar.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SessionDialogText {
    Q_DECLARE_TR_FUNCTIONS(SessionDialog)
};

QString labelOfField(const QString& name) {
    const std::pair<QLatin1String, QString> labels[] = {
        {"kind"_L1, SessionDialogText::tr("Kind")},
        {"mode"_L1, SessionDialogText::tr("How")},
        {"heldAt"_L1, SessionDialogText::tr("Day")},
        {"time"_L1, SessionDialogText::tr("Time")},
        {"minutes"_L1, SessionDialogText::tr("Minutes")},
        {"language"_L1, SessionDialogText::tr("Language")},
        {"interpreter"_L1, SessionDialogText::tr("Interpreter")},
        {"attendance"_L1, SessionDialogText::tr("Attendance")},
        {"note"_L1, SessionDialogText::tr("Note")},
        {"nextStep"_L1, SessionDialogText::tr("Next step")},
        {"nextStep.due"_L1, SessionDialogText::tr("Due")},
    };
    for (const auto& [key, label] : labels)
        if (name == key)
            return label;
    return name;
}

/// A draft belongs to the session, or to the person while the session is new.
QUuid draftSubject(const CounsellingSession& session) {
    return session.id.isNull() ? session.beneficiary.uuid() : session.id.uuid();
}

const QString draftKind = QStringLiteral("session");

} // namespace

SessionDialog::SessionDialog(const CounsellingSession& session, const Clock& clock, vault::DraftStore& drafts,
                             QWidget* parent)
    : ActionDialog(parent)
    , m_clock(clock)
    , m_session(session)
    , m_notice(new NoticeBar)
    , m_form(new FormGrid(4))
    , m_binder(m_form, labelOfField, [this] { edited(); })
    , m_draft(drafts, draftKind, draftSubject(session), [this] { return draftText(); }) {
    if (!m_session.heldAt.isValid())
        m_session.heldAt = clock.now();
    setKeepsDraft(*this);
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addWidget(m_form, 1);
    setForm(m_form);
    addFields(clock);
    m_binder.show(m_session);
    if (const auto text = m_draft.kept()) {
        restore(*text);
        m_notice->say({Tone::Info, tr("What you were typing is back."), tr("Start afresh"), [this] {
                           const QScopedValueRollback filling(m_filling, true);
                           m_draft.discard();
                           m_binder.show(m_session);
                       }});
    }
    connect(&m_draft, &DraftKeeper::failed, this, &SessionDialog::failed);
    m_filling = false;
    followDay();
    retranslate();
    resize(960, 560);
}

bool SessionDialog::hasDraft(vault::DraftStore& drafts, const CounsellingSession& session) {
    const auto text = drafts.load(draftKind, draftSubject(session));
    return text && *text;
}

CounsellingSession SessionDialog::value() const {
    CounsellingSession session = m_session;
    m_binder.read(session);
    return session;
}

void SessionDialog::done(int result) {
    if (isEndedByLock(*this))
        m_draft.flush();
    else
        m_draft.discard();
    ActionDialog::done(result);
}

void SessionDialog::retranslate() {
    m_binder.retranslate();
    m_form->setHint(u"attendance"_s, {});
    setTexts(m_session.id.isNull() ? tr("New session") : tr("Session"), tr("Save the session"));
    followDay();
}

void SessionDialog::addFields(const Clock& clock) {
    using S = CounsellingSession;
    m_binder.code<SessionKind>(u"kind"_s, &S::kind);
    m_binder.code<SessionMode>(u"mode"_s, &S::mode);
    m_binder.picker(u"language"_s, fillLanguages, &S::language);
    m_binder.code<InterpreterKind>(u"interpreter"_s, &S::interpreter);
    m_day = new DateField(clock, YearSense::Around);
    m_time = new QTimeEdit;
    m_time->setLayoutDirection(Qt::LeftToRight); // before its format: mirrored, Qt writes the minutes first
    m_time->setDisplayFormat(u"HH:mm"_s);
    // A session is stored in UTC; people speak of the desk's own day and hour.
    m_binder.bindDate(
        u"heldAt"_s, m_day, FormGrid::Required,
        [this](const S& session) { m_day->setDate(session.heldAt.toLocalTime().date()); },
        [this](S& session) {
            if (m_day->date().isValid())
                session.heldAt = QDateTime(m_day->date(), m_time->time(), Qt::LocalTime).toUTC();
        });
    m_binder.bind(
        u"time"_s, m_time, FormGrid::Plain,
        [this](const S& session) { m_time->setTime(session.heldAt.toLocalTime().time()); }, [](S&) {});
    connect(m_time, &QTimeEdit::timeChanged, this, &SessionDialog::edited);
    m_binder.wholeNumber(u"minutes"_s, &S::minutes, 600);
    m_attendance = m_binder.code<Attendance>(u"attendance"_s, &S::attendance);
    m_binder.paragraph(u"note"_s, &S::note, 4);
    m_step = new QLineEdit;
    m_due = new DateField(clock, YearSense::Around);
    connect(m_step, &QLineEdit::textEdited, this, &SessionDialog::edited);
    m_binder.bind(
        u"nextStep"_s, m_step, FormGrid::Wide,
        [this](const S& session) { m_step->setText(session.nextStep ? session.nextStep->text : QString()); },
        [this](S& session) {
            if (m_step->text().trimmed().isEmpty()) {
                session.nextStep.reset();
                return;
            }
            NextStep step = session.nextStep.value_or(NextStep());
            step.text = m_step->text().trimmed();
            step.due = m_due->date().isValid() ? std::optional(m_due->date()) : std::nullopt;
            session.nextStep = step;
        });
    m_binder.bindDate(
        u"nextStep.due"_s, m_due, FormGrid::Plain,
        [this](const S& session) {
            m_due->setDate(session.nextStep ? session.nextStep->due.value_or(QDate()) : QDate());
        },
        [](S&) {});
}

void SessionDialog::edited() {
    if (m_filling)
        return;
    followDay();
    m_draft.touch();
}

void SessionDialog::followDay() {
    // What has not been yet is an appointment: nobody can have been seen at it.
    const bool ahead = m_day->date() > m_clock.today();
    const QScopedValueRollback filling(m_filling, true);
    m_attendance->setValues(ahead ? std::vector{Attendance::Unknown, Attendance::Excused, Attendance::Revoked}
                                  : std::vector{Attendance::Unknown, Attendance::Seen, Attendance::Excused,
                                                Attendance::Revoked, Attendance::NoShow});
    m_form->setHint(u"heldAt"_s, ahead ? tr("An appointment") : QString());
}

QString SessionDialog::draftText() const {
    const CounsellingSession session = value();
    QJsonObject draft{{u"version"_s, session.stamp.version},
                      {u"heldAt"_s, toStoredInstant(session.heldAt)},
                      {u"kind"_s, codeOf(session.kind)},
                      {u"mode"_s, codeOf(session.mode)},
                      {u"language"_s, session.language},
                      {u"interpreter"_s, codeOf(session.interpreter)},
                      {u"attendance"_s, codeOf(session.attendance)},
                      {u"note"_s, session.note},
                      {u"step"_s, m_step->text()},
                      {u"due"_s, m_due->date().toString(Qt::ISODate)}};
    if (session.minutes)
        draft.insert(u"minutes"_s, *session.minutes);
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void SessionDialog::restore(const QString& text) {
    const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&draft](QLatin1String key) { return draft.value(key).toString(); };
    CounsellingSession session = m_session;
    const QDateTime heldAt = QDateTime::fromString(word("heldAt"_L1), Qt::ISODateWithMs);
    if (heldAt.isValid())
        session.heldAt = heldAt;
    session.kind = fromCode<SessionKind>(word("kind"_L1)).value_or(session.kind);
    session.mode = fromCode<SessionMode>(word("mode"_L1)).value_or(session.mode);
    session.language = word("language"_L1);
    session.interpreter = fromCode<InterpreterKind>(word("interpreter"_L1)).value_or(session.interpreter);
    session.attendance = fromCode<Attendance>(word("attendance"_L1)).value_or(session.attendance);
    session.minutes = draft.contains("minutes"_L1) ? std::optional(draft.value("minutes"_L1).toInt()) : std::nullopt;
    session.note = word("note"_L1);
    m_binder.show(session);
    m_step->setText(word("step"_L1));
    m_due->setDate(QDate::fromString(word("due"_L1), Qt::ISODate));
    // An edit that began with an older version must not pass over what others saved meanwhile.
    m_session.stamp.version = draft.value("version"_L1).toInt(m_session.stamp.version);
}

} // namespace tawjih::ui
