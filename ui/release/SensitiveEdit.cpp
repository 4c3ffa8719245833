#include "ui/release/SensitiveEdit.h"

#include "core/release/DeskHierarchies.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace tawjih::ui {

using release::Attribute;
using release::SensitiveModel;
using release::SensitivePromise;

namespace {

constexpr int nothing = -1;
constexpr double usualValues = 3;
constexpr double usualDistance = 0.3;

} // namespace

SensitiveEdit::SensitiveEdit(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(2, 1);
}

void SensitiveEdit::setPromises(const std::vector<SensitivePromise>& promises) {
    rebuild(promises);
}

void SensitiveEdit::setColumns(const std::vector<release::RecipeColumn>& columns) {
    std::vector<Attribute> sensitive;
    for (const auto& column : columns)
        if (column.role == release::FieldRole::Sensitive)
            sensitive.push_back(column.attribute);
    if (sensitive == m_sensitive)
        return;
    const auto kept = promises();
    m_sensitive = std::move(sensitive);
    rebuild(kept);
}

void SensitiveEdit::rebuild(const std::vector<SensitivePromise>& promises) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_rest = promises;
    for (const Attribute attribute : m_sensitive) {
        const auto promise = std::ranges::find(m_rest, codeOf(attribute), &SensitivePromise::field);
        addLine(attribute, promise == m_rest.end() ? nullptr : &*promise);
    }
}

void SensitiveEdit::addLine(Attribute attribute, const SensitivePromise* promise) {
    Line line{attribute, new QLabel(labelOf(attribute)), new QComboBox, new QDoubleSpinBox, new WrapLabel};
    setTextStyle(line.meaning, TextStyle::Muted);
    line.name->setBuddy(line.model);
    line.model->addItem(tr("nothing is promised"), nothing);
    for (const auto& model : allOf<SensitiveModel>())
        line.model->addItem(modelName(model.value), static_cast<int>(model.value));
    line.model->setCurrentIndex(promise ? line.model->findData(static_cast<int>(promise->model)) : 0);
    line.model->setAccessibleName(tr("%1: promise").arg(labelOf(attribute)));
    line.parameter->setAccessibleName(tr("%1: how much").arg(labelOf(attribute)));
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.model, row, 1);
    m_grid->addWidget(line.parameter, row, 2, Qt::AlignLeading);
    m_grid->addWidget(line.meaning, row + 1, 1, 1, 2);
    m_lines.push_back(line);
    showLine(line);
    if (promise)
        line.parameter->setValue(promise->parameter);
    const auto changed = [this, index = m_lines.size() - 1] {
        showLine(m_lines[index]);
        Q_EMIT edited();
    };
    connect(line.model, &QComboBox::currentIndexChanged, this, changed);
    connect(line.parameter, &QDoubleSpinBox::valueChanged, this, &SensitiveEdit::edited);
}

/// A number of values or a distance: each has a range of its own.
void SensitiveEdit::showLine(const Line& line) const {
    const int chosen = line.model->currentData().toInt();
    line.parameter->setVisible(chosen != nothing);
    line.meaning->setVisible(chosen != nothing);
    if (chosen == nothing)
        return;
    const auto model = static_cast<SensitiveModel>(chosen);
    const bool counts = countsValues(model);
    const bool other = counts != (line.parameter->maximum() > 1);
    const QSignalBlocker quiet(line.parameter);
    line.parameter->setDecimals(counts ? 0 : 2);
    line.parameter->setRange(counts ? 2 : 0.05, counts ? 10 : 1);
    line.parameter->setSingleStep(counts ? 1 : 0.05);
    if (other || line.parameter->value() <= line.parameter->minimum())
        line.parameter->setValue(counts ? usualValues : usualDistance);
    line.meaning->setWords(modelMeaning(model));
}

std::vector<SensitivePromise> SensitiveEdit::promises() const {
    std::vector<SensitivePromise> promises;
    for (const Line& line : m_lines) {
        if (line.model->currentData().toInt() == nothing)
            continue;
        const auto model = static_cast<SensitiveModel>(line.model->currentData().toInt());
        const auto before = std::ranges::find(m_rest, codeOf(line.attribute), &SensitivePromise::field);
        SensitivePromise promise = before == m_rest.end() ? SensitivePromise() : *before;
        promise.field = codeOf(line.attribute);
        promise.parameter = line.parameter->value();
        if (promise.model != model || promise.order.isEmpty())
            promise.order =
                model == SensitiveModel::OrderedCloseness ? release::valuesOf(line.attribute) : QStringList();
        promise.model = model;
        promises.push_back(promise);
    }
    return promises;
}

QComboBox* SensitiveEdit::model(Attribute attribute) const {
    const auto line = std::ranges::find(m_lines, attribute, &Line::attribute);
    return line == m_lines.end() ? nullptr : line->model;
}

void SensitiveEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild(promises());
}

} // namespace tawjih::ui
