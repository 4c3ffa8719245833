#include "ui/exchange/MappingNames.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tawjih::ui {

MappingNames::MappingNames(QWidget* parent)
    : QWidget(parent)
    , m_names(new QComboBox)
    , m_save(new QPushButton)
    , m_remove(new QPushButton) {
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(8);
    setQuiet(m_remove);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_names, 1);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    setFocusProxy(m_names);
    connect(m_names, &QComboBox::activated, this, [this] {
        m_chosen = m_names->currentData().toString();
        m_remove->setEnabled(!m_chosen.isEmpty());
        Q_EMIT nameChosen(m_chosen);
    });
    connect(m_save, &QPushButton::clicked, this, &MappingNames::saveAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_chosen); });
    fill();
}

void MappingNames::setMappings(std::vector<exchange::NamedMapping> mappings, const QString& chosen) {
    m_mappings = std::move(mappings);
    m_chosen = chosen;
    fill();
}

QString MappingNames::chosen() const {
    return m_chosen;
}

void MappingNames::fill() {
    m_names->clear();
    m_names->addItem(tr("as proposed"), QString());
    for (const exchange::NamedMapping& mapping : m_mappings)
        m_names->addItem(isolate(mapping.name), mapping.name);
    m_names->setCurrentIndex(std::max(0, m_names->findData(m_chosen)));
    m_remove->setEnabled(!m_chosen.isEmpty());
    m_remove->setVisible(!m_mappings.empty());
}

void MappingNames::retranslate() {
    m_names->setAccessibleName(tr("Columns by name"));
    m_names->setToolTip(tr("Meanings of columns that were saved under a name"));
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(tr("Save what the columns mean under a name"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen name; lists that were imported stay"));
    fill();
}

} // namespace tawjih::ui
