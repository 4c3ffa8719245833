#include "ui/beneficiary/DocumentsEdit.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

DocumentsEdit::DocumentsEdit(const Clock& clock, QWidget* parent) : QWidget(parent), m_grid(new FormGrid(3)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    for (const auto& kind : allOf<DocumentKind>()) {
        const Entry entry{new QComboBox, new DateField(clock, YearSense::Around), new QLineEdit};
        entry.state->addItem(QString());
        for (const auto& status : allOf<DocumentStatus>())
            entry.state->addItem(labelOf(status.value), static_cast<int>(status.value));
        auto* box = new QWidget;
        box->setFocusProxy(entry.state);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::tiny);
        column->addWidget(entry.state);
        column->addWidget(entry.until);
        column->addWidget(entry.note);
        connect(entry.state, &QComboBox::activated, this, [this, entry] {
            showParts(entry);
            Q_EMIT edited();
        });
        connect(entry.until, &DateField::edited, this, &DocumentsEdit::edited);
        connect(entry.note, &QLineEdit::textEdited, this, &DocumentsEdit::edited);
        m_grid->addField(QLatin1String(kind.code), labelOf(kind.value), box);
        m_entries.push_back(entry);
        showParts(entry);
    }
    retranslate();
}

std::vector<DocumentState> DocumentsEdit::value() const {
    std::vector<DocumentState> documents;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (entry.state->currentIndex() <= 0)
            continue;
        const QDate until = entry.until->date();
        documents.push_back({allOf<DocumentKind>()[i].value,
                             static_cast<DocumentStatus>(entry.state->currentData().toInt()),
                             until.isValid() ? std::optional(until) : std::nullopt, entry.note->text().trimmed()});
    }
    return documents;
}

void DocumentsEdit::setValue(const std::vector<DocumentState>& documents) {
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const auto found = std::ranges::find(documents, allOf<DocumentKind>()[i].value, &DocumentState::kind);
        const bool known = found != documents.end();
        entry.state->setCurrentIndex(known ? entry.state->findData(static_cast<int>(found->status)) : 0);
        entry.until->setDate(known ? found->expiresOn.value_or(QDate()) : QDate());
        entry.note->setText(known ? found->note : QString());
        showParts(entry);
    }
}

void DocumentsEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A date and a note make sense for a document that was spoken of.
void DocumentsEdit::showParts(const Entry& entry) {
    const bool asked = entry.state->currentIndex() > 0;
    const auto status = static_cast<DocumentStatus>(entry.state->currentData().toInt());
    entry.until->setVisible(asked && (status == DocumentStatus::Held || status == DocumentStatus::Expired));
    entry.note->setVisible(asked);
}

void DocumentsEdit::retranslate() {
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto& kind = allOf<DocumentKind>()[i];
        const Entry& entry = m_entries[i];
        m_grid->setLabel(QLatin1String(kind.code), labelOf(kind.value));
        entry.state->setAccessibleName(labelOf(kind.value));
        for (QWidget* named : {static_cast<QWidget*>(entry.until), entry.until->focusProxy()})
            named->setAccessibleName(tr("%1: valid until").arg(labelOf(kind.value)));
        entry.until->setToolTip(tr("Valid until"));
        entry.note->setAccessibleName(tr("%1: note").arg(labelOf(kind.value)));
        entry.note->setPlaceholderText(tr("Note"));
        entry.state->setItemText(0, tr("not asked"));
        for (int row = 1; row < entry.state->count(); ++row)
            entry.state->setItemText(row, labelOf(static_cast<DocumentStatus>(entry.state->itemData(row).toInt())));
    }
}

} // namespace tawjih::ui
