#include "ui/letter/LetterDialog.h"

#include "ui/letter/LetterFormFields.h"
#include "ui/letter/LetterOutput.h"
#include "ui/letter/LetterPreview.h"
#include "ui/letter/LetterProblemText.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedText.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewPause = 250; // milliseconds

WrapLabel* words() {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LetterDialog::LetterDialog(LetterService& letters, Prompts& prompts, LetterSubjects subjects, ReferralId referral,
                           QWidget* parent)
    : ActionDialog(parent)
    , m_letters(letters)
    , m_prompts(prompts)
    , m_subjects(std::move(subjects))
    , m_form(new FormGrid(2))
    , m_kind(new CodeCombo<LetterKind>)
    , m_about(new PickerCombo)
    , m_missing(new FormGrid(1))
    , m_summary(new QPlainTextEdit)
    , m_problems(words())
    , m_privacy(words())
    , m_preview(new LetterPreview)
    , m_print(new QPushButton)
    , m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(previewPause);
    connect(m_pause, &QTimer::timeout, this, &LetterDialog::rework);
    makeFields();
    std::vector<LetterKind> kinds;
    for (const auto& entry : allOf<LetterKind>())
        if (entry.value != LetterKind::Referral || !m_subjects.referrals.empty())
            kinds.push_back(entry.value);
    m_kind->setValues(kinds);
    m_kind->setValue(!referral.isNull()             ? LetterKind::Referral
                     : !m_subjects.sessions.empty() ? LetterKind::Attestation
                                                    : LetterKind::Receipt);
    if (const auto language = fromCode<Language>(QLocale().name().left(2)))
        m_look->setLanguages({*language});
    retranslate();
    if (!referral.isNull()) {
        const QSignalBlocker quiet(m_about);
        m_about->setValue(referral.uuid());
    }
    beginAnew();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillAbout();
        beginAnew();
    });
    connect(m_about, &PickerCombo::valueChanged, this, &LetterDialog::beginAnew);
    connect(m_look, &LetterFormFields::changed, this, &LetterDialog::rework);
    connect(m_summary, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_print, &QPushButton::clicked, this, &LetterDialog::print);
    resize(980, 660);
}

void LetterDialog::makeFields() {
    m_form->addField(u"kind"_s, {}, m_kind, FormGrid::Wide);
    m_form->addField(u"about"_s, {}, m_about, FormGrid::Wide);
    m_look = new LetterFormFields(*m_form, this);
    m_form->addField(u"summary"_s, {}, m_summary, FormGrid::Wide);
    m_summary->setTabChangesFocus(true);
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing() * 5);
    setTextStyle(m_privacy, TextStyle::Small);
    auto* fields = new ScrollArea;
    auto* column = new QVBoxLayout(fields->widget());
    fields->setBarGap(space::medium);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_form);
    column->addWidget(m_missing);
    column->addWidget(m_problems);
    column->addStretch();
    column->addWidget(m_privacy);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addWidget(fields, 5);
    sides->addWidget(m_preview, 6);
    body()->addLayout(sides, 1);
    setForm(m_form);
    m_print->setAutoDefault(false);
    m_print->setIcon(icon(u"print"_s));
    addButton(m_print);
}

void LetterDialog::beginLike(const IssuedLetter& letter) {
    {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietLook(m_look);
        m_kind->setValue(letter.form.kind);
        m_look->setValue(letter.form);
    }
    fillAbout();
    beginAnew();
}

void LetterDialog::accept() {
    rework(); // what was typed a moment ago
    if (!isReady())
        return;
    const QString path = m_prompts.saveFile(this, tr("Save the letter"), letterFileName(m_draft.content.reference),
                                            tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        finish(saveLetters(m_letters, std::span(&m_draft, 1), path));
}

void LetterDialog::print() {
    rework();
    if (!isReady())
        return;
    Status issued = fail(ErrorCode::Cancelled);
    const bool chosen = m_prompts.print(this, labelOf(m_draft.content.form.kind), [&](QPrinter& printer) {
        issued = printLetters(m_letters, std::span(&m_draft, 1), printer);
    });
    if (chosen)
        finish(issued);
}

/// Closes the dialog, or says in it why the letter was not handed over.
void LetterDialog::finish(const Status& result) {
    setAct([result] { return result; });
    ActionDialog::accept();
    if (result)
        Q_EMIT issued(m_draft.content.reference.text());
}

void LetterDialog::fillAbout() {
    const QSignalBlocker quiet(m_about);
    const QVariant chosen = m_about->value();
    m_about->clearChoices();
    const bool referral = m_kind->value() == LetterKind::Referral;
    if (referral) {
        const QLocale::Language language = QLocale().language();
        for (const ReferralRow& row : m_subjects.referrals)
            m_about->addChoice(
                QString(isolate(row.establishment.in(language)) + u" – "_s + labelOf(row.referral.status)),
                row.referral.id.uuid());
    } else {
        m_about->addUnknown(m_kind->value() == LetterKind::Appointment ? tr("The next appointment")
                                                                       : tr("The last visit"));
        for (const CounsellingSession& session : m_subjects.sessions) {
            const QDateTime at = session.heldAt.toLocalTime();
            m_about->addChoice(
                QString(dateText(at.date()) + u", "_s + timeText(at.time()) + u" – "_s + labelOf(session.kind)),
                session.id.uuid());
        }
    }
    m_about->setValue(chosen);
    if (referral && m_about->value().isNull() && !m_subjects.referrals.empty())
        m_about->setValue(m_subjects.referrals.front().referral.id.uuid());
    m_form->setLabel(u"about"_s, referral ? tr("Referral") : tr("Visit or appointment"));
    m_form->setFieldVisible(u"summary"_s, m_kind->value() == LetterKind::InterviewSummary);
}

LetterRequest LetterDialog::request() const {
    LetterRequest request;
    request.person = m_subjects.person;
    request.form = m_look->value(m_kind->value());
    if (request.form.kind == LetterKind::Referral)
        request.referral = ReferralId(m_about->value().toUuid());
    else
        request.session = SessionId(m_about->value().toUuid());
    request.typed = typed();
    return request;
}

std::map<Placeholder, QString> LetterDialog::typed() const {
    std::map<Placeholder, QString> typed;
    if (m_kind->value() == LetterKind::InterviewSummary && !typedText(m_summary).trimmed().isEmpty())
        typed[Placeholder::Summary] = typedText(m_summary);
    for (const auto& [placeholder, field] : m_answers)
        if (!field->text().trimmed().isEmpty())
            typed[placeholder] = field->text();
    return typed;
}

/// Another kind or subject: the file is read, and what was asked is forgotten.
void LetterDialog::beginAnew() {
    for (const auto& [placeholder, field] : m_answers)
        m_missing->setFieldVisible(codeOf(placeholder), false);
    for (const auto& [placeholder, field] : m_answers) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    auto draft = m_letters.prepare(request());
    const Status made = draft ? Status() : fail(draft.error());
    if (draft)
        m_draft = *std::move(draft);
    showState(made);
}

/// Another look or another typed text of the same letter.
void LetterDialog::rework() {
    m_pause->stop();
    if (m_draft.content.columns.empty())
        return;
    auto draft = m_letters.rework(m_draft, m_look->value(m_draft.request.form.kind), typed());
    const Status made = draft ? Status() : fail(draft.error());
    if (draft)
        m_draft = *std::move(draft);
    showState(made);
}

void LetterDialog::askWhatIsMissing() {
    for (const LetterProblem& problem : m_draft.content.problems) {
        const auto placeholder = fromCode<Placeholder>(problem.what);
        if (problem.kind != LetterProblem::Kind::MissingValue || !placeholder)
            continue;
        if (!m_answers.contains(*placeholder)) {
            auto* field = new QLineEdit;
            connect(field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
            m_missing->addField(problem.what, labelOf(*placeholder), field);
            m_answers[*placeholder] = field;
        }
        m_missing->setFieldVisible(problem.what, true);
        m_missing->setHint(problem.what, tr("Not on record. Type it for this letter."));
    }
}

void LetterDialog::showState(const Status& read) {
    QStringList said;
    if (!read) {
        said << errorText(read.error());
    } else {
        askWhatIsMissing();
        for (const LetterProblem& problem : m_draft.content.problems)
            if (problem.kind != LetterProblem::Kind::MissingValue)
                said << problemText(problem);
        if (const Status may = m_letters.mayIssue(m_draft); !may)
            said << errorText(may.error());
        m_preview->setLetter(m_draft.content);
    }
    said.removeDuplicates();
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_problems->setPalette(colors);
    static_cast<WrapLabel*>(m_problems)->setWords(said.join(u'\n'));
    m_problems->setVisible(!said.isEmpty());
    const bool ready = read && isReady();
    verbButton()->setEnabled(ready);
    m_print->setEnabled(ready);
}

bool LetterDialog::isReady() const {
    return !m_draft.content.columns.empty() && m_draft.content.problems.empty() && m_letters.mayIssue(m_draft);
}

void LetterDialog::retranslate() {
    m_form->setLabel(u"kind"_s, tr("Kind of letter"));
    m_form->setLabel(u"summary"_s, tr("What was said, in the language of the letter"));
    m_look->retranslate();
    for (const auto& [placeholder, field] : m_answers)
        m_missing->setLabel(codeOf(placeholder), labelOf(placeholder));
    static_cast<WrapLabel*>(m_privacy)->setWords(
        tr("The letter is written only where you save it, or printed. Tawjih keeps its reference, not the "
           "letter."));
    m_print->setText(tr("Print…"));
    setTexts(tr("Letter"), tr("Save as PDF…"));
    fillAbout();
}

} // namespace tawjih::ui
