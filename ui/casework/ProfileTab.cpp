#include "ui/casework/ProfileTab.h"

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

ProfileTab::ProfileTab(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_notice(new NoticeBar)
    , m_form(new BeneficiaryForm(services.clock))
    , m_state(new QLabel)
    , m_revert(new QPushButton)
    , m_save(new QPushButton) {
    m_notice->hide();
    setPrimary(m_save);
    setTextStyle(m_state, TextStyle::Muted);
    auto* card = new Card;
    card->body()->addWidget(m_form);
    auto* scroll = new ScrollArea;
    auto* content = new QVBoxLayout(scroll->widget());
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(card);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    m_form->setAllOpen(true);
    connect(m_form, &BeneficiaryForm::edited, this, [this] {
        setTouched(true);
        if (m_draft)
            m_draft->touch();
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileTab::save);
    connect(m_revert, &QPushButton::clicked, this, &ProfileTab::revert);
    retranslate();
    setTouched(false);
}

void ProfileTab::setPerson(const Beneficiary& person, bool mayEdit) {
    m_mayEdit = mayEdit;
    m_form->setEnabled(mayEdit);
    const bool same = person.id == m_base.id;
    if (same && m_touched)
        return; // the version below is what the edit began with: saving will compare
    m_base = person;
    if (!same)
        m_draft = std::make_unique<DraftKeeper>(m_services.drafts, QStringLiteral("profile"), person.id.uuid(), [this] {
            return QString::fromUtf8(QJsonDocument(toDraft(m_form->value())).toJson(QJsonDocument::Compact));
        });
    connect(m_draft.get(), &DraftKeeper::failed, this, &ProfileTab::failed, Qt::UniqueConnection);
    m_form->setValue(person);
    m_notice->dismiss();
    setTouched(false);
    const auto kept = same ? std::nullopt : m_draft->kept();
    if (!kept)
        return;
    // The draft has only what the form has; the rest comes from the record, and the version from the draft.
    const Beneficiary typed = fromDraft(QJsonDocument::fromJson(kept->toUtf8()).object());
    Beneficiary draft = person;
    for (const BeneficiaryField& field : beneficiaryFields())
        field.take(draft, typed);
    draft.stamp.version = typed.stamp.version;
    m_form->setValue(draft);
    setTouched(true);
    m_notice->say({Tone::Info, tr("What you were typing is back."), tr("Start afresh"), [this] { revert(); }});
}

void ProfileTab::save() {
    if (!m_touched)
        return;
    auto problems = m_form->unreadable();
    if (!problems.empty()) {
        m_form->showProblems(problems);
        return;
    }
    const Beneficiary mine = m_form->value();
    const auto fields = beneficiaryFields();
    // A draft can be older than what the page last read: the common ground is the version it began with.
    const RecordEdit<Beneficiary> edit{
        .fields = {fields.begin(), fields.end()},
        .base = mine.stamp.version == m_base.stamp.version
                    ? m_base
                    : versionOf(m_services.persons.versions(mine.id), mine.stamp.version, m_base),
        .typed = mine,
        .find = [this, id = mine.id] { return m_services.persons.find(id); },
        .save = [this](const Beneficiary& person) { return m_services.persons.save(person); },
        .users = [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); },
        .chosen = [this](const Beneficiary& person) { stored(person); }};
    const auto saved = saveOrCompare(edit, this);
    if (saved)
        return stored(*saved);
    const Error& error = saved.error();
    if (error.code == ErrorCode::Conflict)
        return;
    if (error.code != ErrorCode::Invalid || !m_form->showProblems(error.problems).empty())
        Q_EMIT failed(error);
}

void ProfileTab::keepDraft() {
    if (m_draft)
        m_draft->flush();
}

void ProfileTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfileTab::setTouched(bool touched) {
    m_touched = touched;
    m_save->setEnabled(touched && m_mayEdit);
    m_revert->setVisible(touched);
    m_state->setText(touched ? tr("Not saved yet") : QString());
}

void ProfileTab::stored(const Beneficiary& person) {
    m_draft->discard();
    m_base = person;
    m_form->setValue(person);
    m_notice->dismiss();
    setTouched(false);
    Q_EMIT saved(person);
}

void ProfileTab::revert() {
    m_draft->discard();
    m_form->setValue(m_base);
    m_notice->dismiss();
    setTouched(false);
}

void ProfileTab::retranslate() {
    m_save->setText(tr("Save the profile"));
    m_save->setToolTip(tr("Save the profile (%1)").arg(isolateLtr(QStringLiteral("Ctrl+S"))));
    m_revert->setText(tr("Undo changes"));
    setTouched(m_touched);
}

} // namespace tawjih::ui
