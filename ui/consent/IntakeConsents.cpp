#include "ui/consent/IntakeConsents.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Sharing names a centre and a transfer abroad has its own conditions: both are asked when they come up.
constexpr std::array asked = {ConsentPurpose::Record, ConsentPurpose::FollowUp, ConsentPurpose::Statistics};

} // namespace

IntakeConsents::IntakeConsents(QWidget* parent)
    : QWidget(parent)
    , m_grid(new FormGrid(3))
    , m_form(new CodeCombo<ConsentForm>)
    , m_language(new PickerCombo)
    , m_interpreter(new CodeCombo<InterpreterKind>)
    , m_reason(new CodeCombo<OpeningReason>) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    for (size_t i = 0; i < asked.size(); ++i) {
        m_decisions[i] = new QComboBox;
        m_decisions[i]->addItem(QString());
        for (const ConsentDecision decision : {ConsentDecision::Given, ConsentDecision::Refused})
            m_decisions[i]->addItem(QString(), static_cast<int>(decision));
        m_grid->addField(codeOf(asked[i]), {}, m_decisions[i],
                         asked[i] == ConsentPurpose::Record ? FormGrid::Required : FormGrid::Plain);
        connect(m_decisions[i], &QComboBox::currentIndexChanged, this, [this] {
            showRefusal();
            Q_EMIT edited();
        });
    }
    m_form->setValue(ConsentForm::Verbal);
    m_grid->addField(u"form"_s, {}, m_form);
    m_grid->addField(u"language"_s, {}, m_language);
    m_grid->addField(u"interpreter"_s, {}, m_interpreter);
    m_grid->addField(u"openingReason"_s, {}, m_reason);
    for (QComboBox* combo : std::initializer_list<QComboBox*>{m_form, m_language, m_interpreter, m_reason})
        connect(combo, &QComboBox::currentIndexChanged, this, &IntakeConsents::edited);
    retranslate();
}

std::vector<Consent> IntakeConsents::value() const {
    std::vector<Consent> consents;
    for (size_t i = 0; i < asked.size(); ++i) {
        if (m_decisions[i]->currentIndex() <= 0)
            continue;
        Consent consent;
        consent.purpose = asked[i];
        consent.decision = static_cast<ConsentDecision>(m_decisions[i]->currentData().toInt());
        consent.form = m_form->value();
        consent.language = m_language->value().toString();
        consent.interpreter = m_interpreter->value();
        consents.push_back(consent);
    }
    return consents;
}

OpeningReason IntakeConsents::openingReason() const {
    return m_reason->value();
}

std::optional<ConsentDecision> IntakeConsents::recordDecision() const {
    return m_decisions[0]->currentIndex() > 0
               ? std::optional(static_cast<ConsentDecision>(m_decisions[0]->currentData().toInt()))
               : std::nullopt;
}

void IntakeConsents::showRecordMissing() {
    m_grid->setProblem(codeOf(ConsentPurpose::Record), tr("Ask before anything is kept."));
    m_decisions[0]->setFocus();
}

void IntakeConsents::clear() {
    fromDraft({});
}

void IntakeConsents::focusFirst() {
    m_decisions[0]->setFocus();
}

QJsonObject IntakeConsents::toDraft() const {
    QJsonObject draft{{u"form"_s, codeOf(m_form->value())},
                      {u"language"_s, m_language->value().toString()},
                      {u"interpreter"_s, codeOf(m_interpreter->value())},
                      {u"reason"_s, codeOf(m_reason->value())}};
    for (size_t i = 0; i < asked.size(); ++i)
        draft.insert(codeOf(asked[i]), m_decisions[i]->currentIndex());
    return draft;
}

void IntakeConsents::fromDraft(const QJsonObject& draft) {
    const QSignalBlocker quiet(this);
    for (size_t i = 0; i < asked.size(); ++i)
        m_decisions[i]->setCurrentIndex(draft.value(codeOf(asked[i])).toInt());
    m_form->setValue(fromCode<ConsentForm>(draft.value("form"_L1).toString()).value_or(ConsentForm::Verbal));
    const QString language = draft.value("language"_L1).toString();
    m_language->setValue(language.isEmpty() ? QVariant() : QVariant(language));
    m_interpreter->setValue(
        fromCode<InterpreterKind>(draft.value("interpreter"_L1).toString()).value_or(InterpreterKind::None));
    m_reason->setValue(
        fromCode<OpeningReason>(draft.value("reason"_L1).toString()).value_or(OpeningReason::Orientation));
    showRefusal();
}

void IntakeConsents::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakeConsents::retranslate() {
    for (size_t i = 0; i < asked.size(); ++i) {
        m_grid->setLabel(codeOf(asked[i]), labelOf(asked[i]));
        m_decisions[i]->setItemText(0, tr("not asked"));
        for (int row = 1; row < m_decisions[i]->count(); ++row)
            m_decisions[i]->setItemText(row,
                                        labelOf(static_cast<ConsentDecision>(m_decisions[i]->itemData(row).toInt())));
    }
    m_grid->setLabel(u"form"_s, tr("How it was said"));
    m_grid->setLabel(u"language"_s, tr("Explained in"));
    m_grid->setLabel(u"interpreter"_s, tr("Interpreter"));
    m_grid->setLabel(u"openingReason"_s, tr("Why the person came"));
    const QSignalBlocker quiet(this);
    fillLanguages(*m_language);
    showRefusal();
}

void IntakeConsents::showRefusal() {
    m_grid->setProblem(codeOf(ConsentPurpose::Record), recordDecision() == ConsentDecision::Refused
                                                           ? tr("Nothing is kept. Advise the person all the same.")
                                                           : QString());
}

} // namespace tawjih::ui
