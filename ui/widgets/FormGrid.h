#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace tawjih::ui {

class WrapLabel;

/// A form: labels above their fields, in up to `columns` columns that become one when narrow. A list whose choices are
/// longer than a column takes as many as it needs. Buddies, accessible names
/// and the order of Tab come by themselves, from the order in which fields are added. Fields are known by the stable
/// name of the value's member, the one that FieldProblem::field uses.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    enum Option { Plain = 0, Required = 1, Wide = 2 }; ///< Wide: a whole line of the form
    Q_DECLARE_FLAGS(Options, Option)

    explicit FormGrid(int columns = 2, QWidget* parent = nullptr);

    /// A heading over the fields that follow. `name` serves setLabel().
    void addSection(const QString& name, const QString& title);
    void addField(const QString& name, const QString& label, QWidget* editor, Options options = Plain);

    /// For retranslation, of fields and sections.
    void setLabel(const QString& name, const QString& text);
    /// A muted line under the field that helps to fill it; gives way to a problem.
    void setHint(const QString& name, const QString& text);
    void setFieldVisible(const QString& name, bool visible);

    /// Says in words, under the field, why it is refused; an empty text takes it back.
    void setProblem(const QString& name, const QString& text);
    /// Shows all of them, clears the others, and puts the focus on the first. Problems of fields that this form does
    /// not have are returned.
    std::vector<FieldProblem> setProblems(const std::vector<FieldProblem>& problems);
    void clearProblems();
    [[nodiscard]] bool hasProblems() const;

    [[nodiscard]] QWidget* editor(const QString& name) const;
    /// Columns shown at the present width.
    [[nodiscard]] int shownColumns() const { return m_shown; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QString name;
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QWidget* editor = nullptr; ///< null for a section
        WrapLabel* note = nullptr;
        QString text;
        QString hint;
        QString problem;
        Options options;
        bool visible = true;
    };

    [[nodiscard]] Field* find(const QString& name);
    [[nodiscard]] int columnsFor(int width) const;
    /// How many columns a field takes of those shown.
    [[nodiscard]] int spanOf(const Field& field, int shown) const;
    [[nodiscard]] std::vector<int> spans() const;
    void arrange();
    void follow();
    void showNote(Field& field);
    void showLabel(Field& field);

    QGridLayout* m_grid;
    std::vector<Field> m_fields;
    int m_columns;
    int m_shown = 0;
    std::vector<int> m_spans; ///< as arranged, one a field
};

} // namespace tawjih::ui

Q_DECLARE_OPERATORS_FOR_FLAGS(tawjih::ui::FormGrid::Options)
