#include "ui/audit/JournalFilterBar.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using audit::ActionFamily;

JournalFilterBar::JournalFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_form(new FormGrid(5))
    , m_case(new SearchField)
    , m_from(new DateField(clock, YearSense::Past))
    , m_until(new DateField(clock, YearSense::Past))
    , m_users(new QComboBox)
    , m_families(new QComboBox) {
    m_case->setLayoutDirection(Qt::LeftToRight);
    m_users->addItem({});
    m_families->addItem({});
    for (const auto& family : allOf<ActionFamily>())
        m_families->addItem({}, static_cast<int>(family.value));
    for (QComboBox* combo : {m_users, m_families}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::currentIndexChanged, this, &JournalFilterBar::announce);
    }
    m_form->addField(u"case"_s, {}, m_case);
    m_form->addField(u"from"_s, {}, m_from);
    m_form->addField(u"until"_s, {}, m_until);
    m_form->addField(u"user"_s, {}, m_users);
    m_form->addField(u"family"_s, {}, m_families);
    connect(m_case, &SearchField::searched, this, &JournalFilterBar::announce);
    connect(m_from, &DateField::settled, this, &JournalFilterBar::announce);
    connect(m_until, &DateField::settled, this, &JournalFilterBar::announce);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    retranslate();
}

void JournalFilterBar::setUsers(const std::vector<audit::JournalUser>& users) {
    const QSignalBlocker quiet(m_users);
    const QVariant chosen = m_users->currentData();
    while (m_users->count() > 1)
        m_users->removeItem(1);
    for (const audit::JournalUser& user : users)
        m_users->addItem(isolate(user.name), user.id.uuid());
    m_users->setCurrentIndex(std::max(0, m_users->findData(chosen)));
}

audit::JournalFilter JournalFilterBar::filter() const {
    audit::JournalFilter filter;
    filter.caseNumber = m_case->text().trimmed().toUpper();
    filter.from = m_from->date();
    filter.until = m_until->date();
    if (m_users->currentIndex() > 0)
        filter.user = UserId(m_users->currentData().toUuid());
    if (m_families->currentIndex() > 0)
        filter.family = static_cast<ActionFamily>(m_families->currentData().toInt());
    return filter;
}

void JournalFilterBar::setFilter(const audit::JournalFilter& filter) {
    {
        const QSignalBlocker users(m_users);
        const QSignalBlocker families(m_families);
        const QSignalBlocker search(m_case);
        m_case->setText(filter.caseNumber);
        m_from->setDate(filter.from);
        m_until->setDate(filter.until);
        m_users->setCurrentIndex(filter.user ? std::max(0, m_users->findData(filter.user->uuid())) : 0);
        m_families->setCurrentIndex(filter.family ? m_families->findData(static_cast<int>(*filter.family)) : 0);
    }
    announce();
}

void JournalFilterBar::announce() {
    const audit::JournalFilter wanted = filter();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT changed();
}

void JournalFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JournalFilterBar::retranslate() {
    m_case->setPlaceholder(tr("Number of a case"));
    m_form->setLabel(u"case"_s, tr("Case"));
    m_form->setLabel(u"from"_s, tr("From"));
    m_form->setLabel(u"until"_s, tr("To"));
    m_form->setLabel(u"user"_s, tr("Who"));
    m_form->setLabel(u"family"_s, tr("What"));
    m_users->setItemText(0, tr("Everybody"));
    m_families->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_families->count(); ++i)
        m_families->setItemText(i, labelOf(static_cast<ActionFamily>(m_families->itemData(i).toInt())));
}

} // namespace tawjih::ui
