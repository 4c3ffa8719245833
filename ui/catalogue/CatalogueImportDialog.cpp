#include "ui/catalogue/CatalogueImportDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using exchange::EntryOutcome;
using exchange::EntryReport;

namespace {

/// What has to be looked at first.
int rank(const EntryReport& report) {
    switch (report.outcome) {
    case EntryOutcome::Invalid:
        return 0;
    case EntryOutcome::New:
        return 1;
    case EntryOutcome::Changed:
        return 2;
    case EntryOutcome::Unchanged:
        return 3;
    }
    Q_UNREACHABLE();
}

Tone toneOf(EntryOutcome outcome) {
    switch (outcome) {
    case EntryOutcome::New:
        return Tone::Good;
    case EntryOutcome::Changed:
        return Tone::Info;
    case EntryOutcome::Unchanged:
        return Tone::Neutral;
    case EntryOutcome::Invalid:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

CatalogueRowsModel::CatalogueRowsModel(const exchange::CatalogueComparison& comparison, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(comparison.entries) {
    std::ranges::stable_sort(m_rows, {}, rank);
}

void CatalogueRowsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CatalogueRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogueRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CatalogueRowsModel::text(const EntryReport& report, int column) {
    switch (column) {
    case Outcome:
        return labelOf(report.outcome);
    case LineNumber:
        return isolateLtr(QString::number(report.line));
    case Kind:
        return report.kind ? labelOf(*report.kind) : QString();
    case Name:
        return report.name.in(QLocale().language());
    case Remark:
        return report.outcome == EntryOutcome::Invalid ? report.reason()
                                                       : isolateLtr(report.changed.join(QStringLiteral(", ")));
    default:
        return {};
    }
}

QVariant CatalogueRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryReport& report = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(report, index.column());
    case Qt::ForegroundRole:
        if (index.column() == Outcome || index.column() == Remark)
            return toneColors(toneOf(report.outcome), QGuiApplication::palette()).text;
        return {};
    default:
        return {};
    }
}

QVariant CatalogueRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("What becomes of it");
    case LineNumber:
        return tr("Line");
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Remark:
        return tr("Columns and reasons");
    default:
        return {};
    }
}

CatalogueImportDialog::CatalogueImportDialog(const QString& fileName, exchange::CatalogueComparison comparison,
                                             QWidget* parent)
    : ActionDialog(parent)
    , m_fileName(fileName)
    , m_comparison(std::move(comparison))
    , m_rows(new CatalogueRowsModel(m_comparison, this))
    , m_view(new QTableView)
    , m_counts(new WrapLabel)
    , m_advice(new WrapLabel) {
    m_view->setModel(m_rows);
    dressTable(m_view);
    for (const int column : {CatalogueRowsModel::Outcome, CatalogueRowsModel::LineNumber, CatalogueRowsModel::Kind})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->resizeSection(CatalogueRowsModel::Name, 220);
    setTextStyle(m_counts, TextStyle::Heading);
    auto* card = new Card;
    card->body()->addWidget(m_view);
    card->setFlush(true);
    body()->addWidget(m_counts);
    body()->addWidget(m_advice);
    body()->addWidget(card, 1);
    verbButton()->setEnabled(canImport());
    retranslate();
    resize(860, 560);
}

bool CatalogueImportDialog::canImport() const {
    return m_comparison.count(EntryOutcome::Invalid) == 0 &&
           m_comparison.count(EntryOutcome::New) + m_comparison.count(EntryOutcome::Changed) > 0;
}

void CatalogueImportDialog::retranslate() {
    QStringList counts;
    for (const auto& outcome : allOf<EntryOutcome>())
        counts << QString(labelOf(outcome.value) + u' ' + number(m_comparison.count(outcome.value)));
    m_counts->setWords(counts.join(QStringLiteral(" · ")));
    const int invalid = m_comparison.count(EntryOutcome::Invalid);
    const int taken = m_comparison.count(EntryOutcome::New) + m_comparison.count(EntryOutcome::Changed);
    m_advice->setWords(invalid > 0 ? tr("%n entry(s) cannot be taken in. Correct them in the file and choose it again: "
                                        "until then nothing of it is taken in.",
                                        nullptr, invalid)
                       : taken > 0 ? tr("Nothing has been changed yet. Entries that the file does not name stay as "
                                        "they are.")
                                   : tr("The catalogue has all of it already."));
    setTexts(tr("Import of %1").arg(isolate(m_fileName)),
             canImport() ? tr("Take in %n entry(s)", nullptr, taken) : tr("Nothing to import"));
    m_view->setAccessibleName(tr("Entries of the file"));
    m_rows->retranslate();
}

} // namespace tawjih::ui
