#include "ui/team/ReassignDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

ReassignDialog::ReassignDialog(int cases, std::vector<Caseload> caseloads, QWidget* parent)
    : ActionDialog(parent)
    , m_cases(cases)
    , m_caseloads(std::move(caseloads))
    , m_sentence(new WrapLabel)
    , m_form(new FormGrid(1))
    , m_advisor(new QComboBox) {
    setTextStyle(m_sentence, TextStyle::Muted);
    for (const Caseload& load : m_caseloads)
        m_advisor->addItem(QString(), load.advisor.uuid());
    m_form->addField(u"advisor"_s, {}, m_advisor);
    body()->addWidget(m_sentence);
    body()->addWidget(m_form);
    setForm(m_form);
    retranslate();
    resize(460, sizeHint().height());
}

UserId ReassignDialog::advisor() const {
    return UserId(m_advisor->currentData().toUuid());
}

QString ReassignDialog::name() const {
    const auto chosen = std::ranges::find(m_caseloads, advisor(), &Caseload::advisor);
    return chosen == m_caseloads.end() || chosen->advisor.isNull() ? tr("nobody yet") : chosen->name;
}

void ReassignDialog::retranslate() {
    for (size_t i = 0; i < m_caseloads.size(); ++i) {
        const Caseload& load = m_caseloads[i];
        m_advisor->setItemText(static_cast<int>(i),
                               load.advisor.isNull() ? tr("nobody yet")
                                                     : tr("%1 – %2", "an advisor and how many cases they have")
                                                           .arg(isolate(load.name), tr("%n case(s)", nullptr,
                                                                                       static_cast<int>(load.cases))));
    }
    m_form->setLabel(u"advisor"_s, tr("New advisor"));
    m_sentence->setWords(tr("%n case(s) will be given to one advisor, all together or none.", nullptr, m_cases));
    setTexts(tr("Reassign cases"), tr("Reassign"));
}

} // namespace tawjih::ui
