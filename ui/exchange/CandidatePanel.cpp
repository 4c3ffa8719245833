#include "ui/exchange/CandidatePanel.h"

#include "ui/exchange/ImportText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using exchange::RowCandidate;
using exchange::RowDecision;
using exchange::RowReport;

namespace {

constexpr int candidatesShown = 3;

enum Column { What, InFile, OnRecord, ColumnCount };

QIcon agreementIcon(Agreement agreement) {
    switch (agreement) {
    case Agreement::Same:
        return icon(QStringLiteral("check"), IconTone::Good);
    case Agreement::Different:
        return icon(QStringLiteral("cross"), IconTone::Danger);
    case Agreement::Nearly:
        return icon(QStringLiteral("info"), IconTone::Warning);
    case Agreement::OneSided:
        break;
    }
    return {};
}

Tone toneOf(const RowCandidate& candidate) {
    return identity::classOf(candidate.probability) == identity::MatchClass::Probable ? Tone::Warning : Tone::Neutral;
}

} // namespace

CandidatePanel::CandidatePanel(Look look, QWidget* parent)
    : Card({}, parent)
    , m_look(std::move(look))
    , m_list(new LineList)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_finding(new WrapLabel)
    , m_same(new QPushButton)
    , m_other(new QPushButton)
    , m_leave(new QPushButton)
    , m_keys(new WrapLabel) {
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // what it shows is said below it too
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(InFile, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(OnRecord, QHeaderView::Stretch);
    m_list->setRowsShown(candidatesShown);
    setTextStyle(m_keys, TextStyle::Small);
    auto* answers = new QWidget;
    auto* line = new FlowLayout(space::small, answers);
    line->setContentsMargins(0, 0, 0, 0);
    const std::pair<QPushButton*, RowDecision::Kind> buttons[] = {
        {m_same, RowDecision::Kind::Same}, {m_other, RowDecision::Kind::New}, {m_leave, RowDecision::Kind::Leave}};
    for (const auto& [button, kind] : buttons) {
        button->setCheckable(true);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { answer(kind); });
    }
    body()->addWidget(m_list);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_finding);
    body()->addWidget(answers);
    body()->addWidget(m_keys);
    connect(m_list, &LineList::currentLineChanged, this, &CandidatePanel::showCandidate);
}

QPushButton* CandidatePanel::button(RowDecision::Kind kind) const {
    return kind == RowDecision::Kind::Same ? m_same : kind == RowDecision::Kind::New ? m_other : m_leave;
}

QString CandidatePanel::finding() const {
    return m_finding->text();
}

const RowCandidate* CandidatePanel::current() const {
    const int row = m_list->currentIndex().row();
    return m_row && row >= 0 && static_cast<size_t>(row) < m_row->candidates.size()
               ? &m_row->candidates[static_cast<size_t>(row)]
               : nullptr;
}

/// Whoever an earlier row brings is not on record yet: the same person then needs no second row.
RowDecision CandidatePanel::decisionFor(RowDecision::Kind kind) const {
    const RowCandidate* candidate = current();
    if (kind == RowDecision::Kind::Same && (candidate == nullptr || candidate->id.isNull()))
        return {RowDecision::Kind::Leave, {}};
    return {kind, kind == RowDecision::Kind::Same ? candidate->id : BeneficiaryId()};
}

void CandidatePanel::answer(RowDecision::Kind kind) {
    if (!m_row)
        return;
    const RowDecision wanted = decisionFor(kind);
    Q_EMIT decided(m_row->line, m_decision == wanted ? std::nullopt : std::optional(wanted));
    showButtons();
}

void CandidatePanel::showRow(const RowReport* row, const Beneficiary& inFile,
                             const std::optional<RowDecision>& decision) {
    const bool isSame = row != nullptr && m_row && m_row->line == row->line && m_row->candidates == row->candidates;
    m_row = row == nullptr ? std::nullopt : std::optional(*row);
    m_inFile = inFile;
    m_decision = decision;
    if (isSame) {
        showButtons();
        return;
    }
    fillList();
    if (m_decision && m_decision->kind == RowDecision::Kind::Same && m_row) {
        const auto chosen = std::ranges::find(m_row->candidates, m_decision->same, &RowCandidate::id);
        if (chosen != m_row->candidates.end())
            m_list->setCurrentIndex(m_list->lines()->index(static_cast<int>(chosen - m_row->candidates.begin())));
    }
    showCandidate();
}

void CandidatePanel::fillList() {
    std::vector<Line> lines;
    if (m_row)
        for (const RowCandidate& candidate : m_row->candidates) {
            const ShownName name = shownName(candidate.person.latinName, candidate.person.arabicName);
            Line line;
            line.key = candidate.id.isNull() ? QUuid::createUuid() : candidate.id.uuid();
            line.text = name.first;
            line.second = name.second;
            line.detail = candidate.line > 0 ? tr("line %1 of the list").arg(number(candidate.line))
                                             : isolateLtr(candidate.person.number);
            line.tag = likelihoodText(candidate);
            line.tone = toneOf(candidate);
            lines.push_back(std::move(line));
        }
    m_list->setLines(std::move(lines));
    if (m_list->lines()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->lines()->index(0));
    setHeading(m_row ? tr("Line %1: %2").arg(number(m_row->line), isolate(m_row->subject)) : tr("Nothing to decide"));
}

void CandidatePanel::showCandidate() {
    m_table->setRowCount(0);
    const RowCandidate* candidate = current();
    const auto known = candidate != nullptr ? m_look(*candidate) : std::nullopt;
    const bool hasNumber = candidate != nullptr && !candidate->person.number.isEmpty();
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("In the list"), hasNumber ? isolateLtr(candidate->person.number) : tr("On record")});
    std::map<Agreement, QStringList> found;
    if (known)
        for (const FieldBeside& field : comparePersons(m_inFile, *known)) {
            const QString agreement = agreementText(field.agreement);
            const QString label = labelOf(field.field);
            if (!agreement.isEmpty())
                found[field.agreement] << label;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const QString texts[] = {label, field.inFile, field.onRecord};
            for (int column = What; column < ColumnCount; ++column) {
                auto* item = new QTableWidgetItem(texts[column]);
                item->setToolTip(texts[column]);
                m_table->setItem(row, column, item);
            }
            m_table->item(row, What)->setIcon(agreementIcon(field.agreement));
            m_table->item(row, What)->setToolTip(agreement);
            m_table->item(row, What)->setData(Qt::AccessibleDescriptionRole, agreement);
        }
    QStringList sentences;
    for (const Agreement agreement : {Agreement::Same, Agreement::Nearly, Agreement::Different})
        if (found.contains(agreement))
            sentences << tr("%1: %2", "how values agree, and the fields")
                             .arg(agreementText(agreement), found[agreement].join(tr(", ", "between parts of a list")));
    m_finding->setWords(candidate != nullptr && !known ? tr("The record cannot be read now.")
                                                       : sentences.join(QStringLiteral(" · ")));
    showButtons();
}

void CandidatePanel::showButtons() {
    for (const auto kind : {RowDecision::Kind::Same, RowDecision::Kind::New, RowDecision::Kind::Leave}) {
        button(kind)->setEnabled(m_row.has_value() && (kind != RowDecision::Kind::Same || current() != nullptr));
        button(kind)->setChecked(m_decision && m_decision->kind == kind && m_decision == decisionFor(kind));
    }
    m_keys->setVisible(m_row.has_value());
}

void CandidatePanel::retranslate() {
    m_table->setAccessibleName(tr("The row beside the record"));
    m_list->setAccessibleName(tr("Who it may be"));
    m_same->setText(tr("Same person"));
    m_other->setText(tr("Another person"));
    m_leave->setText(tr("Leave out"));
    m_same->setToolTip(tr("This row is that person: %1").arg(isolateLtr(QStringLiteral("1"))));
    m_other->setToolTip(tr("Register somebody else: %1").arg(isolateLtr(QStringLiteral("2"))));
    m_leave->setToolTip(tr("Do not import this row: %1").arg(isolateLtr(QStringLiteral("3"))));
    m_keys->setWords(tr("Keys: 1 same person, 2 another person, 3 leave out, Ctrl+Z takes back."));
    fillList();
    showCandidate();
}

} // namespace tawjih::ui
