#include "ui/exchange/ReportStep.h"

#include "ui/exchange/ImportRowsModel.h"
#include "ui/exchange/ImportText.h"
#include "ui/exchange/RowsTable.h"
#include "ui/widgets/WrapLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

ReportStep::ReportStep(QWidget* parent)
    : Card({}, parent)
    , m_text(new WrapLabel)
    , m_rows(new ImportRowsModel(m_none, this))
    , m_table(new RowsTable(m_rows))
    , m_save(new QPushButton)
    , m_another(new QPushButton)
    , m_undo(new QPushButton) {
    m_rows->setView(RowView::Notable);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    body()->addWidget(m_text);
    body()->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_another);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReportStep::saveAsked);
    connect(m_another, &QPushButton::clicked, this, &ReportStep::anotherAsked);
    connect(m_undo, &QPushButton::clicked, this, &ReportStep::undoAsked);
}

void ReportStep::setSummary(exchange::ImportSummary summary) {
    CheckedRows rows;
    rows.summary = std::move(summary);
    m_rows->setRows(std::move(rows));
    m_table->arrange();
    m_text->setWords(importedText(m_rows->summary()));
}

void ReportStep::setUndoable(bool undoable) {
    m_undo->setVisible(undoable);
}

void ReportStep::retranslate() {
    setHeading(tr("Import finished"));
    m_text->setWords(importedText(m_rows->summary()));
    m_table->setAccessibleName(tr("Rows that were not simply taken in"));
    m_save->setText(tr("Save the report…"));
    m_another->setText(tr("Import another file"));
    m_undo->setText(tr("Undo the import"));
    m_rows->retranslate();
}

} // namespace tawjih::ui
