#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/TypedText.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tawjih::ui {

/// Binds the editors of a FormGrid to the members of a plain value: makes each editor, shows a value in it and reads it
/// back. A getter is anything that returns a reference to the part: a member pointer, or a lambda.
template <typename Value>
class FormBinder {
public:
    /// \param label gives the translated label of a field by its name; asked again by retranslate()
    /// \param edited called whenever a person changed something
    FormBinder(FormGrid* grid, std::function<QString(const QString&)> label, std::function<void()> edited)
        : m_grid(grid)
        , m_label(std::move(label))
        , m_edited(std::move(edited)) {}

    /// The grid that the next fields go into.
    void continueIn(FormGrid* grid) { m_grid = grid; }

    template <typename Get>
    QLineEdit* line(const QString& name, Get get, FormGrid::Options options = FormGrid::Plain) {
        auto* edit = new QLineEdit;
        QObject::connect(edit, &QLineEdit::textEdited, edit, m_edited);
        bind(
            name, edit, options, [=](const Value& value) { edit->setText(part(value, get)); },
            [=](Value& value) { part(value, get) = edit->text(); });
        return edit;
    }

    /// Several lines of text; Tab leaves it.
    template <typename Get>
    QPlainTextEdit* paragraph(const QString& name, Get get, int lines, FormGrid::Options options = FormGrid::Wide) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * (lines + 1));
        QObject::connect(edit, &QPlainTextEdit::textChanged, edit, m_edited);
        bind(
            name, edit, options, [=](const Value& value) { edit->setPlainText(part(value, get)); },
            [=](Value& value) { part(value, get) = typedText(edit); });
        return edit;
    }

    template <Coded E, typename Get>
    CodeCombo<E>* code(const QString& name, Get get, FormGrid::Options options = FormGrid::Plain) {
        auto* combo = new CodeCombo<E>;
        QObject::connect(combo, &QComboBox::currentIndexChanged, combo, m_edited);
        bind(
            name, combo, options, [=](const Value& value) { combo->setValue(part(value, get)); },
            [=](Value& value) { part(value, get) = combo->value(); });
        return combo;
    }

    /// A whole number from 0 to `most`, or nothing.
    template <typename Get>
    QLineEdit* wholeNumber(const QString& name, Get get, int most) {
        auto* edit = new QLineEdit;
        edit->setValidator(new QIntValidator(0, most, edit));
        QObject::connect(edit, &QLineEdit::textEdited, edit, m_edited);
        bind(
            name, edit, FormGrid::Plain,
            [=](const Value& value) {
                const std::optional<int>& number = part(value, get);
                edit->setText(number ? QString::number(*number) : QString());
            },
            [=](Value& value) {
                bool isNumber = false;
                const int number = edit->text().toInt(&isNumber);
                part(value, get) = isNumber ? std::optional(number) : std::nullopt;
            });
        return edit;
    }

    /// A day, or nothing.
    template <typename Get>
    DateField* date(const QString& name, Get get, const Clock& clock, YearSense sense,
                    FormGrid::Options options = FormGrid::Plain) {
        auto* field = new DateField(clock, sense);
        bindDate(
            name, field, options, [=](const Value& value) { field->setDate(day(part(value, get))); },
            [=](Value& value) { setDay(part(value, get), field->date()); });
        return field;
    }

    /// A code from a list that can be typed into; an empty text is "not said".
    template <typename Get>
    PickerCombo* picker(const QString& name, void (*fill)(PickerCombo&), Get get,
                        FormGrid::Options options = FormGrid::Plain) {
        return picker(
            name, fill,
            [=](const Value& value) {
                const QString& code = part(value, get);
                return code.isEmpty() ? QVariant() : QVariant(code);
            },
            [=](Value& value, const QVariant& code) { part(value, get) = code.toString(); }, options);
    }

    /// The same by a pair of functions.
    template <typename Show, typename Read>
    PickerCombo* picker(const QString& name, void (*fill)(PickerCombo&), Show show, Read read,
                        FormGrid::Options options = FormGrid::Plain) {
        auto* combo = new PickerCombo;
        fill(*combo);
        m_fillers.emplace_back([combo, fill] { fill(*combo); });
        QObject::connect(combo, &PickerCombo::valueChanged, combo, m_edited);
        bind(
            name, combo, options, [=](const Value& value) { combo->setValue(show(value)); },
            [=](Value& value) { read(value, combo->value()); });
        return combo;
    }

    /// A field that is a date of any kind: has `isUnderstood()` and a signal `edited()`.
    template <typename Field>
    void bindDate(const QString& name, Field* field, FormGrid::Options options, std::function<void(const Value&)> show,
                  std::function<void(Value&)> read) {
        QObject::connect(field, &Field::edited, field, m_edited);
        m_readable.emplace_back(name, [field] { return field->isUnderstood(); });
        bind(name, field, options, std::move(show), std::move(read));
    }

    /// Any other editor, in the grid …
    void bind(const QString& name, QWidget* editor, FormGrid::Options options, std::function<void(const Value&)> show,
              std::function<void(Value&)> read) {
        m_grid->addField(name, m_label(name), editor, options);
        m_labels.emplace_back(m_grid, name);
        bind(std::move(show), std::move(read));
    }
    /// … or outside it.
    void bind(std::function<void(const Value&)> show, std::function<void(Value&)> read) {
        m_bindings.emplace_back(std::move(show), std::move(read));
    }

    void show(const Value& value) const {
        for (const auto& binding : m_bindings)
            binding.first(value);
    }
    void read(Value& value) const {
        for (const auto& binding : m_bindings)
            binding.second(value);
    }
    /// Dates that were typed and not understood; read() leaves them out.
    [[nodiscard]] std::vector<FieldProblem> unreadable() const {
        std::vector<FieldProblem> problems;
        for (const auto& [name, understood] : m_readable)
            if (!understood())
                problems.push_back({name, FieldProblem::Kind::Malformed});
        return problems;
    }
    void retranslate() const {
        for (const auto& [grid, name] : m_labels)
            grid->setLabel(name, m_label(name));
        for (const auto& fill : m_fillers)
            fill();
    }

private:
    template <typename Get>
    static decltype(auto) part(Value& value, Get get) {
        return std::invoke(get, value);
    }
    template <typename Get>
    static const auto& part(const Value& value, Get get) {
        return std::invoke(get, const_cast<Value&>(value));
    }
    static QDate day(const QDate& date) { return date; }
    static QDate day(const std::optional<QDate>& date) { return date.value_or(QDate()); }
    static void setDay(QDate& date, const QDate& to) { date = to; }
    static void setDay(std::optional<QDate>& date, const QDate& to) {
        date = to.isValid() ? std::optional(to) : std::nullopt;
    }

    FormGrid* m_grid;
    std::function<QString(const QString&)> m_label;
    std::function<void()> m_edited;
    std::vector<std::pair<std::function<void(const Value&)>, std::function<void(Value&)>>> m_bindings;
    std::vector<std::pair<QString, std::function<bool()>>> m_readable;
    std::vector<std::pair<FormGrid*, QString>> m_labels;
    std::vector<std::function<void()>> m_fillers;
};

} // namespace tawjih::ui
