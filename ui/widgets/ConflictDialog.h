#pragma once

#include "core/base/Result.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/RecordField.h"

#include <memory>
#include <utility>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace tawjih::ui {

class ValueChoice;
class WrapLabel;

/// A field in which what is typed differs from what somebody else stored meanwhile. Texts are asked for again in
/// another language.
struct ComparedField {
    enum class ChangedBy { Typed, Stored, Both };
    std::function<QString()> name;
    std::function<QString()> stored;
    std::function<QString()> typed;
    ChangedBy changedBy = ChangedBy::Both;
};

/// Somebody else changed a record while it was being edited: shows every field in which the two differ, what is stored
/// now beside what was typed here, with a choice for each. What is stored holds until a person chooses otherwise,
/// except where only the person here changed the field.
class ConflictDialog : public ActionDialog {
    Q_OBJECT
public:
    explicit ConflictDialog(QWidget* parent = nullptr);

    /// \param storedBy who stored the other version; empty when not known
    void setFields(std::vector<ComparedField> fields, const QString& storedBy);
    /// For each field, whether what was typed is to hold.
    [[nodiscard]] std::vector<bool> typedHolds() const;

protected:
    void retranslate() override;

private:
    struct Choice {
        ComparedField field;
        WrapLabel* name;
        ValueChoice* values[2];
        QButtonGroup* sides; ///< id 0: stored, 1: typed
    };
    [[nodiscard]] Choice addChoice(QGridLayout* grid, ComparedField field);

    QString m_storedBy;
    WrapLabel* m_explanation;
    QLabel* m_storedHead = nullptr;
    QLabel* m_typedHead = nullptr;
    QWidget* m_table;
    std::vector<Choice> m_choices;
};

/// An edit that is to be stored, and what it takes to compare it with what somebody else stored meanwhile.
template <typename T>
struct RecordEdit {
    RecordFields<T> fields;
    T base; ///< the version that the edit began with
    T typed;
    std::function<Result<T>()> find; ///< the version stored now
    std::function<Result<T>(const T&)> save;
    UserNames users;
    std::function<void(const T&)> chosen; ///< after both were compared and the choice was stored
};

/// The version that an edit began with, among all; `otherwise` where they cannot be read.
template <typename T>
[[nodiscard]] T versionOf(const Result<std::vector<T>>& versions, int version, const T& otherwise) {
    if (versions)
        for (const T& each : *versions)
            if (each.stamp.version == version)
                return each;
    return otherwise;
}

/// What a ConflictDialog shows of an edit.
template <typename T>
[[nodiscard]] std::vector<ComparedField> compared(const RecordFields<T>& fields, const T& base, const T& typed,
                                                  const T& stored) {
    using enum ComparedField::ChangedBy;
    std::vector<ComparedField> result;
    for (const RecordField<T>* field : changedFields(fields, typed, stored)) {
        const auto changedBy = field->same(base, stored) ? Typed : field->same(base, typed) ? Stored : Both;
        result.push_back({[f = *field] { return f.name(); }, [f = *field, stored] { return f.text(stored); },
                          [f = *field, typed] { return f.text(typed); }, changedBy});
    }
    return result;
}

/// The stored version with those fields of `typed` that are to hold; `typedHolds` as ConflictDialog returns it.
template <typename T>
[[nodiscard]] T merged(const RecordFields<T>& fields, const T& typed, const T& stored,
                       const std::vector<bool>& typedHolds) {
    T result = stored;
    size_t i = 0;
    for (const RecordField<T>* field : changedFields(fields, typed, stored))
        if (typedHolds.at(i++))
            field->take(result, typed);
    return result;
}

/// Compares an edit with what is stored now. Where nothing differs that is returned; else both are shown over `parent`,
/// what is chosen is stored, and whoever is quicker again is compared again. Errors: Conflict: both are shown; of
/// `edit.find`.
template <typename T>
Result<T> compareWithStored(const RecordEdit<T>& wanted, QWidget* parent) {
    struct State {
        RecordEdit<T> edit;
        T stored;
    };
    TRY_ASSIGN(T found, wanted.find());
    if (changedFields(wanted.fields, wanted.typed, found).empty())
        return found;
    const auto state = std::make_shared<State>(State{wanted, std::move(found)});
    auto* dialog = new ConflictDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [state, dialog] {
        const auto& [edit, stored] = *state;
        dialog->setFields(compared(edit.fields, edit.base, edit.typed, stored), edit.users(stored.stamp.recordedBy));
    };
    show();
    dialog->setAct([state, dialog, show]() -> Status {
        auto& [edit, stored] = *state;
        const T choice = merged(edit.fields, edit.typed, stored, dialog->typedHolds());
        const Result<T> saved = choice == stored ? Result<T>(stored) : edit.save(choice);
        if (saved) {
            stored = *saved;
            return {};
        }
        if (saved.error().code == ErrorCode::Conflict) {
            TRY_ASSIGN(T again, edit.find());
            edit.base = std::exchange(stored, std::move(again));
            edit.typed = choice;
            show();
        }
        return fail(saved.error());
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [state] { state->edit.chosen(state->stored); });
    dialog->open();
    return fail(ErrorCode::Conflict);
}

/// Stores an edit and returns it as stored; compares it where somebody else was quicker. Errors: of `edit.save`, and as
/// above.
template <typename T>
Result<T> saveOrCompare(const RecordEdit<T>& edit, QWidget* parent) {
    Result<T> saved = edit.save(edit.typed);
    if (!saved && saved.error().code == ErrorCode::Conflict)
        return compareWithStored(edit, parent);
    return saved;
}

} // namespace tawjih::ui
