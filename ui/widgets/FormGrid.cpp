#include "ui/widgets/FormGrid.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

FormGrid::FormGrid(int columns, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::medium);
}

void FormGrid::addSection(const QString& name, const QString& title) {
    Field field;
    field.name = name;
    field.label = new QLabel(title, this);
    field.box = field.label;
    field.text = title;
    field.options = Wide;
    setTextStyle(field.label, TextStyle::Heading);
    if (!m_fields.empty())
        field.label->setContentsMargins(0, space::small, 0, 0);
    m_fields.push_back(field);
    arrange();
}

void FormGrid::addField(const QString& name, const QString& label, QWidget* editor, Options options) {
    Q_ASSERT(find(name) == nullptr);
    Field field;
    field.name = name;
    field.box = new QWidget(this);
    field.label = new QLabel;
    field.editor = editor;
    field.note = new WrapLabel;
    field.text = label;
    field.options = options;
    setTextStyle(field.label, TextStyle::Muted);
    setTextStyle(field.note, TextStyle::Small);
    field.label->setBuddy(editor);
    field.note->hide();
    auto* column = new QVBoxLayout(field.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(field.label);
    column->addWidget(editor);
    column->addWidget(field.note);
    column->addStretch();
    const auto previous = std::find_if(m_fields.rbegin(), m_fields.rend(), [](const Field& f) { return f.editor; });
    if (previous != m_fields.rend())
        setTabOrder(previous->editor, editor);
    m_fields.push_back(field);
    showLabel(m_fields.back());
    arrange();
}

void FormGrid::setLabel(const QString& name, const QString& text) {
    Field* field = find(name);
    Q_ASSERT(field != nullptr);
    field->text = text;
    showLabel(*field);
}

void FormGrid::setHint(const QString& name, const QString& text) {
    Field* field = find(name);
    Q_ASSERT(field != nullptr);
    field->hint = text;
    showNote(*field);
}

void FormGrid::setFieldVisible(const QString& name, bool visible) {
    Field* field = find(name);
    Q_ASSERT(field != nullptr);
    if (field->visible == visible)
        return;
    field->visible = visible;
    arrange();
}

void FormGrid::setProblem(const QString& name, const QString& text) {
    Field* field = find(name);
    Q_ASSERT(field != nullptr && field->editor != nullptr);
    field->problem = text;
    // What takes the focus is sometimes inside the editor: it must say the same.
    for (QWidget* widget = field->editor; widget != nullptr; widget = widget->focusProxy()) {
        widget->setProperty(style_property::problem, !text.isEmpty());
        widget->setAccessibleDescription(text);
        widget->update();
    }
    showNote(*field);
}

std::vector<FieldProblem> FormGrid::setProblems(const std::vector<FieldProblem>& problems) {
    clearProblems();
    std::vector<FieldProblem> others;
    for (const FieldProblem& problem : problems) {
        if (const Field* field = find(problem.field); field != nullptr && field->editor != nullptr)
            setProblem(problem.field, problemText(problem.kind));
        else
            others.push_back(problem);
    }
    const auto first = std::ranges::find_if(m_fields, [](const Field& field) { return !field.problem.isEmpty(); });
    if (first != m_fields.end())
        first->editor->setFocus();
    return others;
}

void FormGrid::clearProblems() {
    for (const Field& field : m_fields)
        if (!field.problem.isEmpty())
            setProblem(field.name, {});
}

bool FormGrid::hasProblems() const {
    return std::ranges::any_of(m_fields, [](const Field& field) { return !field.problem.isEmpty(); });
}

QWidget* FormGrid::editor(const QString& name) const {
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : found->editor;
}

void FormGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    follow();
}

bool FormGrid::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a list got other or longer choices
        follow();
    return done;
}

void FormGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

FormGrid::Field* FormGrid::find(const QString& name) {
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : &*found;
}

int FormGrid::columnsFor(int width) const {
    const int least = fontMetrics().averageCharWidth() * 28;
    return std::clamp(width / std::max(least, 1), 1, m_columns);
}

int FormGrid::spanOf(const Field& field, int shown) const {
    if (field.options.testFlag(Wide))
        return shown;
    const auto* list = qobject_cast<const QComboBox*>(field.editor);
    if (list == nullptr)
        return 1;
    const int spacing = m_grid->horizontalSpacing();
    const int column = (width() - spacing * (shown - 1)) / shown + spacing;
    return std::clamp((list->sizeHint().width() + spacing + column - 1) / column, 1, shown);
}

std::vector<int> FormGrid::spans() const {
    const int shown = columnsFor(width());
    std::vector<int> result;
    for (const Field& field : m_fields)
        result.push_back(field.visible ? spanOf(field, shown) : 0);
    return result;
}

void FormGrid::follow() {
    if (columnsFor(width()) != m_shown || spans() != m_spans)
        arrange();
}

void FormGrid::arrange() {
    m_shown = columnsFor(width());
    m_spans = spans();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, i < m_shown ? 1 : 0);
    int row = 0;
    int column = 0;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].box->setVisible(m_fields[i].visible);
        if (!m_fields[i].visible)
            continue;
        if (column + m_spans[i] > m_shown) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(m_fields[i].box, row, column, 1, m_spans[i]);
        column += m_spans[i];
    }
}

void FormGrid::showNote(Field& field) {
    const bool refused = !field.problem.isEmpty();
    field.note->setWords(refused ? field.problem : field.hint);
    field.note->setVisible(!field.note->text().isEmpty());
    QPalette colors;
    if (refused)
        colors.setColor(QPalette::PlaceholderText, toneColors(Tone::Danger, palette()).text);
    field.note->setPalette(colors);
}

void FormGrid::showLabel(Field& field) {
    const bool required = field.options.testFlag(Required);
    field.label->setText(required ? QString(field.text + QStringLiteral(" *")) : field.text);
    for (QWidget* widget = field.editor; widget != nullptr; widget = widget->focusProxy())
        if (qobject_cast<QAbstractButton*>(widget) == nullptr) // the first of several boxes says its own name
            widget->setAccessibleName(required ? tr("%1, required").arg(field.text) : field.text);
}

} // namespace tawjih::ui
