#include "ui/beneficiary/TrainingsEdit.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

namespace tawjih::ui {

namespace {

// Data of the entries of a level's list that are no level.
constexpr int notAsked = -1;
constexpr int none = -2;

} // namespace

TrainingsEdit::TrainingsEdit(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    for (int column = 0; column < 2; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_heads[column] = new QLabel;
        setTextStyle(m_heads[column], TextStyle::Muted);
        m_grid->addWidget(m_heads[column], 0, column);
    }
    addLine();
    m_heads[0]->setBuddy(m_lines.front().level);
    retranslate();
    keepOneEmpty();
}

std::optional<std::vector<EarlierTraining>> TrainingsEdit::value() const {
    const int first = m_lines.front().level->currentData().toInt();
    if (first == none)
        return std::vector<EarlierTraining>();
    std::vector<EarlierTraining> trainings;
    for (const Line& line : m_lines)
        if (const int level = line.level->currentData().toInt(); level >= 0)
            trainings.push_back({static_cast<TrainingLevel>(level), line.trade->value().toString()});
    return trainings.empty() ? std::nullopt : std::optional(std::move(trainings));
}

void TrainingsEdit::setValue(const std::optional<std::vector<EarlierTraining>>& trainings) {
    const QScopedValueRollback filling(m_filling, true);
    const size_t count = trainings ? trainings->size() : 0;
    while (m_lines.size() < count + 1)
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool known = i < count;
        const int empty = i == 0 && trainings ? none : notAsked;
        line.level->setCurrentIndex(line.level->findData(known ? static_cast<int>((*trainings)[i].level) : empty));
        const QString trade = known ? (*trainings)[i].trade : QString();
        line.trade->setValue(trade.isEmpty() ? QVariant() : QVariant(trade));
    }
    keepOneEmpty();
}

void TrainingsEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrainingsEdit::addLine() {
    const Line line{new QComboBox, new PickerCombo};
    line.level->addItem(QString(), notAsked);
    if (m_lines.empty())
        line.level->addItem(QString(), none);
    for (const auto& level : allOf<TrainingLevel>())
        line.level->addItem(labelOf(level.value), static_cast<int>(level.value));
    const int row = static_cast<int>(m_lines.size()) + 1;
    m_grid->addWidget(line.level, row, 0);
    m_grid->addWidget(line.trade, row, 1);
    if (!m_lines.empty())
        setTabOrder(m_lines.back().trade, line.level);
    setTabOrder(line.level, line.trade);
    m_lines.push_back(line);
    nameLine(m_lines.size() - 1);
    const auto changed = [this] {
        if (m_filling)
            return;
        keepOneEmpty();
        Q_EMIT edited();
    };
    connect(line.level, &QComboBox::currentIndexChanged, this, changed);
    connect(line.trade, &PickerCombo::valueChanged, this, changed);
}

void TrainingsEdit::keepOneEmpty() {
    if (m_lines.back().level->currentData().toInt() >= 0) {
        const QScopedValueRollback filling(m_filling, true);
        addLine();
    }
    bool afterEmpty = false;
    for (const Line& line : m_lines) {
        const bool empty = line.level->currentData().toInt() < 0;
        line.level->setVisible(!(empty && afterEmpty));
        line.trade->setVisible(!empty);
        afterEmpty = afterEmpty || empty;
    }
}

void TrainingsEdit::retranslate() {
    m_heads[0]->setText(tr("Training levels completed"));
    m_heads[1]->setText(tr("Trade"));
    for (size_t i = 0; i < m_lines.size(); ++i)
        nameLine(i);
}

void TrainingsEdit::nameLine(size_t i) {
    const Line& line = m_lines[i];
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < line.level->count(); ++row) {
        const int level = line.level->itemData(row).toInt();
        if (level >= 0)
            line.level->setItemText(row, labelOf(static_cast<TrainingLevel>(level)));
        else if (level == none)
            line.level->setItemText(row, tr("none"));
        else
            line.level->setItemText(row, i == 0 ? tr("not asked") : QString());
    }
    fillTrades(*line.trade);
    const QString place = number(static_cast<qint64>(i) + 1);
    line.level->setAccessibleName(tr("Completed training %1, level").arg(place));
    line.trade->setAccessibleName(tr("Completed training %1, trade").arg(place));
}

} // namespace tawjih::ui
