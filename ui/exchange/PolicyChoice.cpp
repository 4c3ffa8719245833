#include "ui/exchange/PolicyChoice.h"

#include "ui/exchange/ImportText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tawjih::ui {

using exchange::ImportField;
using exchange::ImportPolicy;

namespace {

constexpr int helpIndent = 26; ///< below the words of a radio button
constexpr int fieldsShown = 5;
constexpr int fieldHeight = 30;

/// What tells who somebody is finds them; it is not replaced by the row that was found by it.
bool canReplace(ImportField field) {
    return field != ImportField::ExternalId && field != ImportField::RegisteredOn;
}

} // namespace

PolicyChoice::PolicyChoice(QWidget* parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_fields(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    dressList(m_fields);
    m_fields->setFrameShape(QFrame::StyledPanel);
    for (const auto& entry : allOf<ImportPolicy>()) {
        auto* button = new QRadioButton;
        auto* help = new WrapLabel;
        setTextStyle(help, TextStyle::Small);
        auto* indented = new QHBoxLayout; // a label's own margins are not mirrored
        indented->addSpacing(helpIndent);
        indented->addWidget(help, 1);
        m_choices->addButton(button, static_cast<int>(entry.value));
        m_helps.push_back(help);
        column->addWidget(button);
        column->addLayout(indented);
        column->addSpacing(space::tiny);
        if (entry.value == ImportPolicy::OverwriteChosen)
            column->addWidget(m_fields);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_fields, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto field = static_cast<ImportField>(item->data(Qt::UserRole).toInt());
        if (item->checkState() == Qt::Checked)
            m_overwrite.insert(field);
        else
            m_overwrite.erase(field);
        Q_EMIT changed();
    });
    choose(ImportPolicy::OnlyNew);
}

ImportPolicy PolicyChoice::policy() const {
    return static_cast<ImportPolicy>(m_choices->checkedId());
}

void PolicyChoice::choose(ImportPolicy policy) {
    m_choices->button(static_cast<int>(policy))->click();
}

void PolicyChoice::setPlan(const exchange::ImportPlan& plan) {
    m_choices->button(static_cast<int>(plan.policy))->setChecked(true);
    m_overwrite = plan.overwrite;
    m_offered.clear();
    for (const ImportField field : exchange::fieldsOf(plan.mapping.kind()))
        if (plan.mapping.has(field) && canReplace(field))
            m_offered.push_back(field);
    std::erase_if(m_overwrite, [&](ImportField field) { return !plan.mapping.has(field); });
    showFields();
}

void PolicyChoice::showFields() {
    const QSignalBlocker quiet(m_fields);
    const int current = m_fields->currentRow();
    m_fields->clear();
    for (const ImportField field : m_offered) {
        auto* item = new QListWidgetItem(labelOf(field), m_fields);
        item->setData(Qt::UserRole, static_cast<int>(field));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, fieldHeight});
        item->setCheckState(m_overwrite.contains(field) ? Qt::Checked : Qt::Unchecked);
    }
    m_fields->setCurrentRow(std::max(0, current));
    m_fields->setFixedHeight(fieldsShown * fieldHeight + 2 * m_fields->frameWidth());
    m_fields->setVisible(policy() == ImportPolicy::OverwriteChosen);
}

void PolicyChoice::retranslate() {
    for (const auto& entry : allOf<ImportPolicy>()) {
        auto* button = m_choices->button(static_cast<int>(entry.value));
        button->setText(labelOf(entry.value));
        button->setToolTip(policyHelp(entry.value));
        m_helps.at(static_cast<size_t>(entry.value))->setWords(policyHelp(entry.value));
    }
    m_fields->setAccessibleName(tr("Fields that are replaced"));
    showFields();
}

} // namespace tawjih::ui
