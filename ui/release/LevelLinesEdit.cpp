#include "ui/release/LevelLinesEdit.h"

#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using anonymise::Cuts;
using anonymise::DateUnit;
using release::Bands;
using release::OwnHierarchy;
using release::Units;

namespace {

/// Whole numbers with anything but digits between them; none at all where a word stands among them.
Cuts cutsIn(const QString& text) {
    static const QRegularExpression between(u"[\\s,;\\x{060C}\\x{061B}]+"_s);
    Cuts cuts;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber)
            return {};
        cuts.push_back(number);
    }
    return cuts;
}

QString textOf(const Cuts& cuts) {
    QStringList numbers;
    for (const int cut : cuts)
        numbers << QString::number(cut);
    return numbers.join(u", "_s);
}

} // namespace

LevelLinesEdit::LevelLinesEdit() : m_grid(new QGridLayout), m_help(new WrapLabel), m_add(new QPushButton) {
    setTextStyle(m_help, TextStyle::Muted);
    m_add->setAutoDefault(false);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_help);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &LevelLinesEdit::addLevel);
}

void LevelLinesEdit::addLine(QWidget* editor) {
    Line line{new QLabel, editor, new QToolButton};
    line.name->setBuddy(editor);
    line.remove->setIcon(icon(u"cross"_s));
    line.remove->setAutoRaise(true);
    const int row = levels();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.editor, row, 1);
    m_grid->addWidget(line.remove, row, 2);
    connect(line.remove, &QToolButton::clicked, this, [this, editor] {
        const auto at = std::ranges::find(m_lines, editor, &Line::editor);
        removeLevel(static_cast<int>(at - m_lines.begin()));
    });
    m_lines.push_back(line);
    retranslate();
}

void LevelLinesEdit::addLevel() {
    addLine(nextEditor());
    m_lines.back().editor->setFocus();
    Q_EMIT edited();
}

void LevelLinesEdit::removeLevel(int level) {
    const auto at = m_lines.begin() + level;
    for (QWidget* widget : {static_cast<QWidget*>(at->name), at->editor, static_cast<QWidget*>(at->remove)}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_lines.erase(at);
    for (int row = 0; row < levels(); ++row) {
        const Line& line = m_lines[static_cast<std::size_t>(row)];
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.editor, row, 1);
        m_grid->addWidget(line.remove, row, 2);
    }
    retranslate();
    Q_EMIT edited();
}

void LevelLinesEdit::clearLines() {
    for (const Line& line : m_lines) {
        delete line.name;
        delete line.editor;
        delete line.remove;
    }
    m_lines.clear();
}

void LevelLinesEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LevelLinesEdit::retranslate() {
    m_help->setWords(help());
    m_add->setText(tr("Add a level"));
    for (int level = 0; level < levels(); ++level) {
        const Line& line = m_lines[static_cast<std::size_t>(level)];
        const QString name = tr("Level %1").arg(number(level + 1));
        line.name->setText(name);
        line.editor->setAccessibleName(name);
        line.remove->setAccessibleName(tr("Take %1 away").arg(name));
        line.remove->setToolTip(line.remove->accessibleName());
    }
}

BandsEdit::BandsEdit() {
    BandsEdit::retranslate();
}

QLineEdit* BandsEdit::lineFor(const Cuts& cuts) {
    auto* line = new QLineEdit(textOf(cuts));
    // Numbers that ascend are read from left to right in any language.
    line->setLayoutDirection(Qt::LeftToRight);
    connect(line, &QLineEdit::textChanged, this, &BandsEdit::edited);
    return line;
}

void BandsEdit::setHierarchy(const OwnHierarchy& hierarchy) {
    clearLines();
    if (const auto* bands = std::get_if<Bands>(&hierarchy))
        for (const Cuts& cuts : *bands)
            addLine(lineFor(cuts));
    Q_EMIT edited();
}

OwnHierarchy BandsEdit::hierarchy() const {
    Bands bands;
    for (int level = 0; level < levels(); ++level)
        bands.push_back(cutsIn(static_cast<const QLineEdit*>(editor(level))->text()));
    return bands;
}

/// Every second band of the level below.
QWidget* BandsEdit::nextEditor() {
    const Bands bands = std::get<Bands>(hierarchy());
    Cuts cuts;
    if (!bands.empty())
        for (size_t at = 0; at < bands.back().size(); at += 2)
            cuts.push_back(bands.back()[at]);
    return lineFor(cuts);
}

QString BandsEdit::help() const {
    return tr(
        "Where bands begin, from the most exact level to the least: 0, 15, 25, 65 makes 0–14, 15–24, 25–64 and 65 "
        "and over. A level can only join bands of the one before it.");
}

UnitsEdit::UnitsEdit() {
    UnitsEdit::retranslate();
}

QComboBox* UnitsEdit::comboFor(DateUnit unit) {
    auto* combo = new QComboBox;
    for (const auto& entry : allOf<DateUnit>())
        combo->addItem(labelOf(entry.value), static_cast<int>(entry.value));
    combo->setCurrentIndex(combo->findData(static_cast<int>(unit)));
    connect(combo, &QComboBox::currentIndexChanged, this, &UnitsEdit::edited);
    return combo;
}

void UnitsEdit::setHierarchy(const OwnHierarchy& hierarchy) {
    clearLines();
    if (const auto* units = std::get_if<Units>(&hierarchy))
        for (const DateUnit unit : *units)
            addLine(comboFor(unit));
    Q_EMIT edited();
}

OwnHierarchy UnitsEdit::hierarchy() const {
    Units units;
    for (int level = 0; level < levels(); ++level)
        units.push_back(static_cast<DateUnit>(static_cast<const QComboBox*>(editor(level))->currentData().toInt()));
    return units;
}

QWidget* UnitsEdit::nextEditor() {
    return comboFor(DateUnit::Year);
}

QString UnitsEdit::help() const {
    return tr(
        "Units of time, from the most exact level to the least. A school year begins on 1 September: it is made of "
        "months, not of quarters.");
}

void UnitsEdit::retranslate() {
    LevelLinesEdit::retranslate();
    for (int level = 0; level < levels(); ++level) {
        auto* combo = static_cast<QComboBox*>(editor(level));
        for (int row = 0; row < combo->count(); ++row)
            combo->setItemText(row, labelOf(static_cast<DateUnit>(combo->itemData(row).toInt())));
    }
}

} // namespace tawjih::ui
