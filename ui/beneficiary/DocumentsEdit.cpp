#include "ui/beneficiary/DocumentsEdit.h"

#include "ui/widgets/FormGrid.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

DocumentsEdit::DocumentsEdit(QWidget* parent) : QWidget(parent), m_grid(new FormGrid(3)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    for (const auto& kind : allOf<DocumentKind>()) {
        auto* states = new QComboBox;
        states->addItem(QString());
        for (const auto& status : allOf<DocumentStatus>())
            states->addItem(labelOf(status.value), static_cast<int>(status.value));
        connect(states, &QComboBox::activated, this, &DocumentsEdit::edited);
        m_grid->addField(QLatin1String(kind.code), labelOf(kind.value), states);
        m_states.push_back(states);
    }
    retranslate();
}

std::vector<DocumentState> DocumentsEdit::value() const {
    std::vector<DocumentState> documents;
    for (size_t i = 0; i < m_states.size(); ++i)
        if (m_states[i]->currentIndex() > 0)
            documents.push_back(
                {allOf<DocumentKind>()[i].value, static_cast<DocumentStatus>(m_states[i]->currentData().toInt())});
    return documents;
}

void DocumentsEdit::setValue(const std::vector<DocumentState>& documents) {
    for (size_t i = 0; i < m_states.size(); ++i) {
        const auto found = std::ranges::find(documents, allOf<DocumentKind>()[i].value, &DocumentState::kind);
        m_states[i]->setCurrentIndex(found == documents.end() ? 0
                                                              : m_states[i]->findData(static_cast<int>(found->status)));
    }
}

void DocumentsEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentsEdit::retranslate() {
    for (size_t i = 0; i < m_states.size(); ++i) {
        const auto& kind = allOf<DocumentKind>()[i];
        m_grid->setLabel(QLatin1String(kind.code), labelOf(kind.value));
        m_states[i]->setItemText(0, tr("not asked"));
        for (int row = 1; row < m_states[i]->count(); ++row)
            m_states[i]->setItemText(row, labelOf(static_cast<DocumentStatus>(m_states[i]->itemData(row).toInt())));
    }
}

} // namespace tawjih::ui
