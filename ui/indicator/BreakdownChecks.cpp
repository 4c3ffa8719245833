#include "ui/indicator/BreakdownChecks.h"

#include "ui/widgets/Colors.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using indicator::Dimension;

namespace {
constexpr int columns = 3;
}

BreakdownChecks::BreakdownChecks(const std::vector<Dimension>& chosen, QWidget* parent)
    : QWidget(parent)
    , m_all(new QCheckBox)
    , m_grid(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_all);
    column->addLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::tiny);
    setFocusProxy(m_all);
    m_all->setChecked(chosen.empty());
    for (const auto& entry : allOf<Dimension>()) {
        auto* box = new QCheckBox(this);
        box->setChecked(std::ranges::find(chosen, entry.value) != chosen.end());
        connect(box, &QCheckBox::toggled, this, &BreakdownChecks::edited);
        m_boxes.push_back(box);
    }
    connect(m_all, &QCheckBox::toggled, this, [this] {
        arrange();
        Q_EMIT edited();
    });
    retranslate();
}

std::vector<Dimension> BreakdownChecks::values() const {
    std::vector<Dimension> chosen;
    if (m_all->isChecked())
        return chosen;
    for (const auto& entry : allOf<Dimension>())
        if (box(entry.value)->isChecked())
            chosen.push_back(entry.value);
    return chosen;
}

QCheckBox* BreakdownChecks::box(Dimension dimension) const {
    return m_boxes.at(static_cast<std::size_t>(dimension));
}

void BreakdownChecks::setSubject(indicator::Population population, bool dated) {
    m_population = population;
    m_dated = dated;
    arrange();
}

void BreakdownChecks::arrange() {
    int place = 0;
    QWidget* before = m_all;
    for (const auto& entry : allOf<Dimension>()) {
        QCheckBox* each = box(entry.value);
        m_grid->removeWidget(each);
        const bool shown =
            !m_all->isChecked() && (each->isChecked() || indicator::applies(entry.value, m_population, m_dated));
        each->setVisible(shown);
        if (!shown)
            continue;
        m_grid->addWidget(each, place / columns, place % columns);
        setTabOrder(before, each);
        before = each;
        ++place;
    }
}

void BreakdownChecks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BreakdownChecks::retranslate() {
    m_all->setText(tr("By everything that fits"));
    for (const auto& entry : allOf<Dimension>())
        box(entry.value)->setText(labelOf(entry.value));
    arrange();
}

} // namespace tawjih::ui
