#include "ui/exchange/StartStep.h"

#include "ui/exchange/ImportText.h"
#include "ui/exchange/PastImportsModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/WrapLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

StartStep::StartStep(std::function<QString(UserId)> nameOf, QWidget* parent)
    : QWidget(parent)
    , m_start(new EmptyState(QStringLiteral("import")))
    , m_card(new Card)
    , m_past(new PastImportsModel(std::move(nameOf), this))
    , m_view(new QTableView)
    , m_outlook(new WrapLabel)
    , m_undo(new QPushButton) {
    m_view->setModel(m_past);
    dressTable(m_view);
    auto* header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PastImportsModel::How, QHeaderView::Stretch);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_outlook, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    m_card->body()->addWidget(m_view, 1);
    m_card->body()->addLayout(line);
    m_card->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_start, 1);
    column->addWidget(m_card, 2);
    connect(m_start, &EmptyState::actionTriggered, this, &StartStep::fileAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StartStep::choose);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT undoAsked(*m_chosen);
    });
    showOutlook();
}

void StartStep::setRecords(std::vector<exchange::ImportRecord> records) {
    const auto before = m_chosen;
    m_past->setRecords(std::move(records));
    m_card->setVisible(m_past->rowCount() > 0);
    const int row = before ? m_past->rowOf(*before) : -1;
    if (m_past->rowCount() > 0)
        m_view->setCurrentIndex(m_past->index(std::max(0, row), 0));
    choose();
}

void StartStep::choose() {
    const int row = m_view->currentIndex().row();
    m_findings.reset();
    m_chosen = row < 0 ? std::nullopt : std::optional(m_past->recordAt(row).id);
    if (m_chosen && !m_past->recordAt(row).undoneAt)
        Q_EMIT findingsWanted(*m_chosen);
    showOutlook();
}

void StartStep::setFindings(exchange::ImportId id, const exchange::UndoFindings& findings) {
    if (m_chosen != id)
        return;
    m_findings = findings;
    showOutlook();
}

void StartStep::setBusy(bool busy) {
    m_busy = busy;
    m_start->setEnabled(!busy);
    showOutlook();
}

QString StartStep::outlook() const {
    return m_outlook->text();
}

void StartStep::showOutlook() {
    const int row = m_chosen ? m_past->rowOf(*m_chosen) : -1;
    const bool isThere = row >= 0 && !m_past->recordAt(row).undoneAt;
    m_undo->setEnabled(isThere && !m_busy && m_findings && m_findings->mayUndo());
    if (row < 0)
        m_outlook->setWords(tr("Choose an import to see what undoing it would do."));
    else if (!isThere)
        m_outlook->setWords(tr("This import was undone."));
    else if (!m_findings)
        m_outlook->setWords(tr("Looking at what was recorded since…"));
    else
        m_outlook->setWords(undoOutlook(m_past->recordAt(row), *m_findings));
}

void StartStep::retranslate() {
    m_start->setTexts(
        tr("Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; "
           "nothing is written until you confirm."),
        tr("Choose a file…"));
    m_card->setHeading(tr("Past imports"));
    m_view->setAccessibleName(tr("Past imports"));
    m_undo->setText(tr("Undo this import"));
    m_past->retranslate();
    showOutlook();
}

} // namespace tawjih::ui
