#include "ui/casework/EarlierPlansCard.h"

#include "ui/beneficiary/MergeText.h"
#include "ui/casework/PlanFields.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

EarlierPlansCard::EarlierPlansCard(const PeopleServices& services, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_services(services)
    , m_words(new WrapLabel) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
}

void EarlierPlansCard::setCase(const CaseSnapshot& snapshot) {
    m_case = snapshot;
    retranslate();
}

void EarlierPlansCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EarlierPlansCard::retranslate() {
    setHeading(tr("Earlier plan"));
    setVisible(!m_case.earlierPlans.empty());
    QStringList lines;
    for (const EarlierPlan& earlier : m_case.earlierPlans) {
        const auto merge = std::ranges::find_if(m_case.merges, [&earlier](const MergeRecord& each) {
            return each.merge.merged == earlier.plan.beneficiary && !each.merge.undoneAt;
        });
        const QString whose = merge == m_case.merges.end() ? QString() : recordName(merge->number, merge->name);
        lines << tr("Of %1, merged on %2:", "record, date")
                     .arg(whose, isolate(dateText(earlier.mergedAt.toLocalTime().date())));
        lines << choicesText(earlier.plan.choices, programmeNames(m_services.catalogue));
        lines << earlier.plan.goal;
    }
    lines.removeAll(QString());
    m_words->setWords(lines.join(QLatin1Char('\n')));
}

} // namespace tawjih::ui
