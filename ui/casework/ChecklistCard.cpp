#include "ui/casework/ChecklistCard.h"

#include "core/casework/PlanRules.h"
#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/casework/ChecklistEdit.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

ChecklistCard::ChecklistCard(const PeopleServices& services, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_services(services)
    , m_lacking(new Tag)
    , m_sentence(new WrapLabel)
    , m_documents(new ChecklistEdit(services.clock))
    , m_empty(new EmptyState(QStringLiteral("document"))) {
    setTextStyle(m_sentence, TextStyle::Muted);
    m_lacking->setTone(Tone::Warning);
    headingEnd()->addWidget(m_lacking);
    body()->addWidget(m_sentence);
    body()->addWidget(m_documents);
    body()->addWidget(m_empty);
    connect(m_documents, &ChecklistEdit::changed, this, &ChecklistCard::store);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChecklistCard::trainingWanted);
    retranslate();
}

void ChecklistCard::setCase(const CaseSnapshot& snapshot, bool mayEdit) {
    m_case = snapshot;
    m_documents->setEnabled(mayEdit);
    show();
}

void ChecklistCard::show() {
    const std::vector<ChecklistEntry> entries = m_case.checklist();
    m_documents->setEntries(entries);
    m_documents->setVisible(!entries.empty());
    m_empty->setVisible(entries.empty());
    const auto lacking = static_cast<int>(std::ranges::count_if(entries, &ChecklistEntry::isLacking));
    m_lacking->setVisible(lacking > 0);
    m_lacking->setText(tr("%n document(s) lacking", nullptr, lacking));
    m_sentence->setVisible(!entries.empty());
    m_sentence->setWords(m_case.asked.empty() ? tr("No training is chosen yet: what is asked for is not known.")
                                              : tr("What the chosen trainings ask for comes first."));
}

void ChecklistCard::store(const ChecklistEntry& said) {
    const auto fields = beneficiaryFields();
    const auto stored = saveOrCompare<Beneficiary>(
        {.fields = {fields.begin(), fields.end()},
         .base = m_case.person,
         .typed = PlanRules::withDocument(m_case.person, said, m_services.clock.today()),
         .find = [this, id = m_case.person.id] { return m_services.persons.find(id); },
         .save = [this](const Beneficiary& person) { return m_services.persons.save(person); },
         .users = [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); },
         .chosen = [this](const Beneficiary&) { Q_EMIT saved(); }},
        this);
    if (stored)
        return Q_EMIT saved();
    if (stored.error().code != ErrorCode::Conflict)
        Q_EMIT failed(stored.error());
    show(); // what holds, until something else is stored
}

void ChecklistCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistCard::retranslate() {
    setHeading(tr("Documents"));
    m_empty->setTexts(tr("No document is asked for yet. Choose a training: its conditions say what to bring."),
                      tr("See the trainings"));
    if (!m_case.person.id.isNull())
        show();
}

} // namespace tawjih::ui
