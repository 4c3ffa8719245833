#include "ui/casework/ChecklistEdit.h"

#include "core/beneficiary/Papers.h"
#include "ui/casework/PaperTone.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Tag.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

ChecklistEdit::ChecklistEdit(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
}

void ChecklistEdit::setEntries(const std::vector<ChecklistEntry>& entries) {
    const bool same = std::ranges::equal(entries, m_rows, {}, &ChecklistEntry::document,
                                         [](const Row& row) { return row.entry.document; });
    if (!same) {
        for (const Row& row : m_rows) {
            row.box->hide();
            row.box->deleteLater(); // one of them may be what said the change
        }
        m_rows.clear();
        for (const ChecklistEntry& entry : entries)
            addRow(entry);
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        m_rows[i].entry = entries[i];
        show(m_rows[i]);
    }
}

QString ChecklistEdit::tagOf(DocumentKind document) const {
    for (const Row& row : m_rows)
        if (row.entry.document == document && !row.tag->isHidden())
            return row.tag->text();
    return {};
}

void ChecklistEdit::addRow(const ChecklistEntry& entry) {
    Row row{entry, new QWidget, new QLabel, new Tag, new QComboBox, new DateField(m_clock, YearSense::Around)};
    row.status->addItem(QString());
    for (const auto& status : allOf<DocumentStatus>())
        row.status->addItem(QString(), static_cast<int>(status.value));
    row.name->setWordWrap(true);
    row.name->setBuddy(row.status);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(row.name, 1);
    top->addWidget(row.tag);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(row.status, 2);
    fields->addWidget(row.until, 3);
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(top);
    column->addLayout(fields);
    m_column->addWidget(row.box);
    connect(row.status, &QComboBox::activated, this, [this, document = entry.document] { statusChosen(document); });
    connect(row.until, &DateField::settled, this, [this, document = entry.document] { dayTyped(document); });
    name(row);
    m_rows.push_back(row);
}

ChecklistEdit::Row* ChecklistEdit::rowOf(DocumentKind document) {
    const auto found = std::ranges::find(m_rows, document, [](const Row& row) { return row.entry.document; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ChecklistEdit::statusChosen(DocumentKind document) {
    const Row* row = rowOf(document);
    if (!row)
        return;
    const QVariant chosen = row->status->currentData();
    ChecklistEntry said = row->entry;
    said.status = chosen.isNull() ? std::nullopt : std::optional(static_cast<DocumentStatus>(chosen.toInt()));
    if (said.status != row->entry.status)
        Q_EMIT changed(said);
}

void ChecklistEdit::dayTyped(DocumentKind document) {
    const Row* row = rowOf(document);
    if (!row || !row->until->isUnderstood())
        return; // the field says that it is no date
    ChecklistEntry said = row->entry;
    said.expiresOn = row->until->date().isValid() ? std::optional(row->until->date()) : std::nullopt;
    if (said.expiresOn != row->entry.expiresOn)
        Q_EMIT changed(said);
}

void ChecklistEdit::show(Row& row) {
    const ChecklistEntry& entry = row.entry;
    row.status->setCurrentIndex(entry.status ? row.status->findData(static_cast<int>(*entry.status)) : 0);
    const bool dated = entry.status == DocumentStatus::Held || entry.status == DocumentStatus::Expired;
    row.until->setDate(entry.expiresOn.value_or(QDate()));
    row.until->setVisible(dated);
    const auto alert = dated && entry.expiresOn ? Papers::alertOn(*entry.expiresOn, m_clock.today()) : std::nullopt;
    row.tag->setVisible(alert || entry.isLacking());
    if (alert) {
        row.tag->setText(labelOf(*alert));
        row.tag->setTone(toneOf(*alert));
    } else if (entry.isLacking()) {
        row.tag->setText(tr("lacking"));
        row.tag->setTone(Tone::Warning);
    }
}

void ChecklistEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistEdit::name(Row& row) {
    QString document = labelOf(row.entry.document);
    document[0] = document[0].toUpper();
    row.name->setText(document);
    row.status->setAccessibleName(document);
    for (QWidget* named : {static_cast<QWidget*>(row.until), row.until->focusProxy()})
        named->setAccessibleName(tr("%1: valid until").arg(document));
    row.until->setToolTip(tr("Valid until"));
    row.status->setItemText(0, tr("not said"));
    for (int i = 1; i < row.status->count(); ++i)
        row.status->setItemText(i, labelOf(static_cast<DocumentStatus>(row.status->itemData(i).toInt())));
}

void ChecklistEdit::retranslate() {
    for (Row& row : m_rows) {
        name(row);
        show(row);
    }
}

} // namespace tawjih::ui
