#include "ui/indicator/ConditionList.h"

#include "ui/indicator/ConditionRow.h"
#include "ui/indicator/DefinitionProblemText.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::Condition;
using Kind = Condition::Kind;

namespace {

bool isList(const Condition& condition) {
    return condition.kind == Kind::All || condition.kind == Kind::Any;
}

} // namespace

ConditionList::ConditionList(const Condition& condition, indicator::Population population, FieldNames names,
                             QWidget* parent)
    : QWidget(parent)
    , m_population(population)
    , m_names(std::move(names))
    , m_bare(!isList(condition))
    , m_join(new QComboBox)
    , m_empty(new WrapLabel)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton) {
    m_join->addItem({}, static_cast<int>(Kind::All));
    m_join->addItem({}, static_cast<int>(Kind::Any));
    m_join->setCurrentIndex(condition.kind == Kind::Any ? 1 : 0);
    m_join->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setIcon(icon(u"plus"_s));
    m_add->setAutoDefault(false);
    setTextStyle(m_empty, TextStyle::Muted);
    m_column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->addWidget(m_join);
    line->addStretch();
    auto* end = new QHBoxLayout;
    end->addWidget(m_add);
    end->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(line);
    column->addWidget(m_empty);
    column->addLayout(m_column);
    column->addLayout(end);
    setFocusProxy(m_join);
    if (m_bare)
        append(condition);
    else
        for (const Condition& part : condition.parts)
            append(part);
    connect(m_join, &QComboBox::activated, this, &ConditionList::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Condition fresh;
        fresh.kind = Kind::Test;
        append(fresh)->setFocus();
        Q_EMIT edited();
    });
    retranslate();
}

ConditionRow* ConditionList::append(const Condition& condition) {
    auto* row = new ConditionRow(condition, m_population, m_names);
    m_column->addWidget(row);
    QWidget* before = m_rows.empty() ? static_cast<QWidget*>(m_join) : m_rows.back()->removeButton();
    for (QWidget* stop : row->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, m_add);
    m_rows.push_back(row);
    connect(row, &ConditionRow::edited, this, &ConditionList::edited);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { remove(row); });
    showPlaces();
    return row;
}

void ConditionList::remove(ConditionRow* row) {
    const auto place = std::ranges::find(m_rows, row);
    const auto next = m_rows.erase(place);
    (next == m_rows.end() ? static_cast<QWidget*>(m_add) : (*next)->removeButton())->setFocus();
    row->hide();
    row->deleteLater(); // it is telling of the wish
    showPlaces();
    Q_EMIT edited();
}

Condition ConditionList::condition() const {
    Condition condition;
    condition.kind = static_cast<Kind>(m_join->currentData().toInt());
    for (const ConditionRow* row : m_rows)
        condition.parts.push_back(row->condition());
    if (m_bare && condition.parts.size() == 1)
        return Condition(condition.parts.front());
    return condition;
}

void ConditionList::setPopulation(indicator::Population population) {
    m_population = population;
    for (ConditionRow* row : m_rows)
        row->setPopulation(population);
}

void ConditionList::setEmptyText(const QString& text) {
    m_empty->setWords(text);
}

std::vector<FieldProblem> ConditionList::setProblems(const std::vector<FieldProblem>& problems, const QString& path) {
    // As places are named in a file ("counted.all[1].field"), and as they are named in a value ("counted[1].field").
    const QRegularExpression place(u'^' + QRegularExpression::escape(path) +
                                   u"(?:\\.(?:all|any))?(?:\\[(\\d+)\\])?\\.?(.*)$");
    std::vector<QStringList> words(m_rows.size());
    std::vector<FieldProblem> others;
    for (const FieldProblem& problem : problems) {
        const auto found = place.match(problem.field);
        const auto row = static_cast<std::size_t>(std::max(0, found.captured(1).toInt()));
        const bool whole = found.captured(1).isEmpty() && !m_bare;
        if (!found.hasMatch() || whole || row >= m_rows.size())
            others.push_back(problem);
        else
            words[row] << definitionProblemText({found.captured(2), problem.kind});
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        words[row].removeDuplicates();
        m_rows[row]->setProblem(words[row].join(u'\n'));
    }
    return others;
}

void ConditionList::showPlaces() {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i) + 1);
    m_empty->setVisible(m_rows.empty());
}

void ConditionList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConditionList::retranslate() {
    m_join->setItemText(0, tr("All of these hold"));
    m_join->setItemText(1, tr("At least one of these holds"));
    m_add->setText(tr("Add a condition"));
    showPlaces();
}

} // namespace tawjih::ui
