#include "ui/beneficiary/LanguagesEdit.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

namespace tawjih::ui {

LanguagesEdit::LanguagesEdit(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (int column = 0; column < 3; ++column) {
        m_heads[column] = new QLabel;
        setTextStyle(m_heads[column], TextStyle::Muted);
        m_grid->addWidget(m_heads[column], 0, column);
    }
    addLine();
    retranslate();
}

std::vector<LanguageSkill> LanguagesEdit::value() const {
    std::vector<LanguageSkill> skills;
    for (const Line& line : m_lines)
        if (line.language->value().isValid())
            skills.push_back({line.language->value().toString(), line.spoken->value(), line.written->value()});
    return skills;
}

void LanguagesEdit::setValue(const std::vector<LanguageSkill>& skills) {
    const QScopedValueRollback filling(m_filling, true);
    while (m_lines.size() < skills.size() + 1)
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const LanguageSkill skill = i < skills.size() ? skills[i] : LanguageSkill();
        m_lines[i].language->setValue(skill.language.isEmpty() ? QVariant() : QVariant(skill.language));
        m_lines[i].spoken->setValue(skill.spoken);
        m_lines[i].written->setValue(skill.written);
    }
    keepOneEmpty();
}

void LanguagesEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguagesEdit::addLine() {
    const Line line{new PickerCombo, new CodeCombo<CefrLevel>, new CodeCombo<CefrLevel>};
    const int row = static_cast<int>(m_lines.size()) + 1;
    m_grid->addWidget(line.language, row, 0);
    m_grid->addWidget(line.spoken, row, 1);
    m_grid->addWidget(line.written, row, 2);
    if (m_lines.empty())
        m_heads[0]->setBuddy(line.language);
    else
        setTabOrder(m_lines.back().written, line.language);
    setTabOrder(line.language, line.spoken);
    setTabOrder(line.spoken, line.written);
    m_lines.push_back(line);
    nameLine(m_lines.size() - 1);
    const auto changed = [this] {
        keepOneEmpty();
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(line.language, &PickerCombo::valueChanged, this, changed);
    connect(line.spoken, &QComboBox::currentIndexChanged, this, changed);
    connect(line.written, &QComboBox::currentIndexChanged, this, changed);
}

void LanguagesEdit::keepOneEmpty() {
    if (m_lines.back().language->value().isValid())
        addLine();
    // Of several empty lines at the end one is enough.
    bool afterEmpty = false;
    for (const Line& line : m_lines) {
        const bool empty = !line.language->value().isValid();
        line.language->setVisible(!(empty && afterEmpty));
        line.spoken->setVisible(!empty);
        line.written->setVisible(!empty);
        afterEmpty = empty;
    }
}

void LanguagesEdit::retranslate() {
    m_heads[0]->setText(tr("Languages"));
    m_heads[1]->setText(tr("Spoken"));
    m_heads[2]->setText(tr("Written"));
    for (size_t i = 0; i < m_lines.size(); ++i)
        nameLine(i);
}

void LanguagesEdit::nameLine(size_t i) {
    const Line& line = m_lines[i];
    const QString place = number(static_cast<qint64>(i) + 1);
    fillLanguages(*line.language);
    line.language->setAccessibleName(tr("Language %1").arg(place));
    line.spoken->setAccessibleName(tr("Language %1, spoken level").arg(place));
    line.written->setAccessibleName(tr("Language %1, written level").arg(place));
}

} // namespace tawjih::ui
