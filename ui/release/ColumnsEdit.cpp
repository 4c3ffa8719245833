#include "ui/release/ColumnsEdit.h"

#include "core/release/DeskHierarchies.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

using release::Attribute;
using release::FieldRole;
using release::RecipeColumn;

namespace {

enum Place { Name, Role, Level, Levels, Examples, Weight, PlaceCount };

constexpr int notPublished = -1;

} // namespace

ColumnsEdit::ColumnsEdit(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(Examples, 1);
    for (int place = 0; place < PlaceCount; ++place) {
        auto* head = new QLabel;
        setTextStyle(head, TextStyle::Small);
        grid->addWidget(head, 0, place);
        m_heads.push_back(head);
    }
    for (const auto& entry : allOf<Attribute>())
        addLine(grid, entry.value);
    retranslate();
    setWeightsShown(false);
}

void ColumnsEdit::addLine(QGridLayout* grid, Attribute attribute) {
    Line line{attribute, new QLabel, new QComboBox, new QComboBox, new QToolButton, new WrapLabel, new QDoubleSpinBox};
    setTextStyle(line.examples, TextStyle::Muted);
    line.name->setBuddy(line.role);
    line.role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line.level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line.levels->setIcon(icon(QStringLiteral("edit")));
    line.levels->setAutoRaise(true);
    line.weight->setRange(0.1, 10);
    line.weight->setSingleStep(0.5);
    line.weight->setDecimals(1);
    line.weight->setValue(1);
    const int row = static_cast<int>(m_lines.size()) + 1;
    grid->addWidget(line.name, row, Name);
    grid->addWidget(line.role, row, Role);
    grid->addWidget(line.level, row, Level);
    grid->addWidget(line.levels, row, Levels);
    grid->addWidget(line.examples, row, Examples);
    grid->addWidget(line.weight, row, Weight);
    m_lines.push_back(line);
    const auto changed = [this, index = m_lines.size() - 1] {
        showLine(m_lines[index]);
        Q_EMIT edited();
    };
    connect(line.role, &QComboBox::currentIndexChanged, this, changed);
    connect(line.level, &QComboBox::currentIndexChanged, this, changed);
    connect(line.weight, &QDoubleSpinBox::valueChanged, this, changed);
    connect(line.levels, &QToolButton::clicked, this, [this, attribute] { Q_EMIT levelsAsked(attribute); });
}

const ColumnsEdit::Line& ColumnsEdit::line(Attribute attribute) const {
    return *std::ranges::find(m_lines, attribute, &Line::attribute);
}

QComboBox* ColumnsEdit::role(Attribute attribute) const {
    return line(attribute).role;
}

QComboBox* ColumnsEdit::level(Attribute attribute) const {
    return line(attribute).level;
}

QString ColumnsEdit::examples(Attribute attribute) const {
    return line(attribute).examples->text();
}

QToolButton* ColumnsEdit::levels(Attribute attribute) const {
    return line(attribute).levels;
}

const std::optional<release::OwnHierarchy>& ColumnsEdit::hierarchy(Attribute attribute) const {
    return line(attribute).own;
}

void ColumnsEdit::setHierarchy(Attribute attribute, const std::optional<release::OwnHierarchy>& own) {
    Line& changed = *std::ranges::find(m_lines, attribute, &Line::attribute);
    changed.own = own;
    fillLevels(changed);
    showLine(changed);
    Q_EMIT edited();
}

RecipeColumn ColumnsEdit::columnOf(const Line& line) {
    return {line.attribute, static_cast<FieldRole>(line.role->currentData().toInt()), line.level->currentIndex(),
            line.weight->value(), line.own};
}

/// As far as there is one, the level stays.
void ColumnsEdit::fillLevels(const Line& line) {
    const QSignalBlocker quiet(line.level);
    const int kept = std::max(line.level->currentIndex(), 0);
    line.level->clear();
    const RecipeColumn column = columnOf(line);
    for (int level = 0; level < release::levelsOf(column); ++level)
        line.level->addItem(levelName(column, level));
    line.level->setCurrentIndex(std::min(kept, line.level->count() - 1));
}

void ColumnsEdit::setColumns(const std::vector<RecipeColumn>& columns) {
    for (Line& line : m_lines) {
        const QSignalBlocker quietRole(line.role);
        const QSignalBlocker quietLevel(line.level);
        const QSignalBlocker quietWeight(line.weight);
        const auto column = std::ranges::find(columns, line.attribute, &RecipeColumn::attribute);
        const bool published = column != columns.end();
        line.role->setCurrentIndex(line.role->findData(published ? static_cast<int>(column->role) : notPublished));
        line.own = published ? column->hierarchy : std::nullopt;
        fillLevels(line);
        line.level->setCurrentIndex(published ? column->level : release::minimumLevel(line.attribute));
        line.weight->setValue(published ? column->weight : 1);
        showLine(line);
    }
}

std::vector<RecipeColumn> ColumnsEdit::columns() const {
    std::vector<RecipeColumn> columns;
    for (const Line& line : m_lines)
        if (const int role = line.role->currentData().toInt(); role != notPublished)
            columns.push_back(columnOf(line));
    return columns;
}

void ColumnsEdit::showLine(const Line& line) const {
    const int role = line.role->currentData().toInt();
    const bool published = role != notPublished;
    line.level->setEnabled(published);
    line.levels->setEnabled(published);
    line.weight->setEnabled(published && static_cast<FieldRole>(role) == FieldRole::QuasiIdentifier);
    line.examples->setWords(published ? levelExamples(columnOf(line), line.level->currentIndex()) : QString());
}

void ColumnsEdit::setWeightsShown(bool shown) {
    m_weights = shown;
    m_heads[Weight]->setVisible(shown);
    for (const Line& line : m_lines)
        line.weight->setVisible(shown);
}

void ColumnsEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnsEdit::retranslate() {
    const QString heads[] = {tr("Column"), tr("Told"),        tr("At most as exactly as"),
                             QString(),    tr("For example"), tr("Weight")};
    for (std::size_t place = 0; place < PlaceCount; ++place)
        m_heads[place]->setText(heads[place]);
    const bool begun = m_lines.front().role->count() > 0;
    const auto kept = begun ? columns() : std::vector<RecipeColumn>();
    for (const Line& line : m_lines) {
        const QSignalBlocker quietRole(line.role);
        const QSignalBlocker quietLevel(line.level);
        const QString name = labelOf(line.attribute);
        line.name->setText(name);
        line.role->clear();
        line.role->addItem(tr("Left out"), notPublished);
        for (const auto& role : allOf<FieldRole>())
            line.role->addItem(roleName(role.value), static_cast<int>(role.value));
        line.role->setAccessibleName(tr("%1: how it is told").arg(name));
        line.level->setAccessibleName(tr("%1: at most as exactly as").arg(name));
        line.levels->setAccessibleName(tr("%1: change the levels").arg(name));
        line.levels->setToolTip(line.levels->accessibleName());
        line.weight->setAccessibleName(tr("%1: weight").arg(name));
    }
    setColumns(kept);
}

} // namespace tawjih::ui
