#pragma once

#include "core/base/Codes.h"
#include "core/exchange/TableRecord.h"

#include <QChar>
#include <QString>

#include <optional>
#include <vector>

namespace tawjih::exchange {

// What the exports of form tools look like is taken from their public documentation: KoboToolbox Help Center,
// "Exporting and downloading data" and "Understanding data export settings"; ODK Docs, "Accessing submissions:
// downloading submissions as CSVs" (Central), and "Data export" (Aggregate and Briefcase).

/// The tool that wrote a table.
enum class FormTool {
    None,
    KoboToolbox,
    Odk, ///< ODK Central; also Aggregate and Briefcase
};

/// What stands in the headers.
enum class FormHeaders {
    Names,  ///< of the form's definition: "personal/full_name"
    Labels, ///< as the person was asked: "What is your name?"
};

enum class Certainty { Guess, Likely, Certain };

enum class FormRole {
    Answer,
    List,       ///< a select-multiple question: all that was chosen, in one cell
    Choice,     ///< one thing that can be chosen: 0 or 1
    Place,      ///< one figure of a position: latitude, longitude, altitude or accuracy
    Identifier, ///< of the submission
    Link,       ///< of a repeated group's row to what it belongs to
    System,     ///< set aside
};

struct FormColumn {
    FormRole role = FormRole::Answer;
    QString question; ///< with its groups, parted by slashes; of a Choice or Place: the question it belongs to
    QString name;     ///< the question without its groups
    QString choice;   ///< of a Choice
    bool operator==(const FormColumn&) const = default;
};

/// How a table of a form is built: a column for each header.
struct FormLayout {
    FormTool tool = FormTool::None;
    Certainty toolCertainty = Certainty::Certain;
    FormHeaders headers = FormHeaders::Labels;
    Certainty headersCertainty = Certainty::Certain;
    bool isRepeat = false; ///< the rows belong to rows of another table
    std::vector<FormColumn> columns;
    bool operator==(const FormLayout&) const = default;
};

/// What somebody says against what was detected.
struct FormChoice {
    std::optional<FormTool> tool;
    std::optional<FormHeaders> headers;
};

/// Recognises a form's table by its headers, and its lists by the cells of some rows. With FormTool::None every column
/// is an Answer of its own.
[[nodiscard]] FormLayout detectForm(const std::vector<QString>& headers, const std::vector<TableRecord>& sample,
                                    const FormChoice& choice = {});

/// Whether a Choice's cell says yes or no; nothing for anything else than 0, 1, TRUE, FALSE.
[[nodiscard]] std::optional<bool> choiceOf(QStringView cell);

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::FormTool> {
    static constexpr CodeEntry<exchange::FormTool> entries[] = {
        {exchange::FormTool::None, "none", QT_TRANSLATE_NOOP("Codes", "a table of no form")},
        {exchange::FormTool::KoboToolbox, "kobo", QT_TRANSLATE_NOOP("Codes", "an export of KoboToolbox")},
        {exchange::FormTool::Odk, "odk", QT_TRANSLATE_NOOP("Codes", "an export of ODK")},
    };
};

template <>
struct Codes<exchange::FormHeaders> {
    static constexpr CodeEntry<exchange::FormHeaders> entries[] = {
        {exchange::FormHeaders::Names, "names", QT_TRANSLATE_NOOP("Codes", "names of the form’s fields")},
        {exchange::FormHeaders::Labels, "labels", QT_TRANSLATE_NOOP("Codes", "questions as they were asked")},
    };
};

template <>
struct Codes<exchange::Certainty> {
    static constexpr CodeEntry<exchange::Certainty> entries[] = {
        {exchange::Certainty::Guess, "guess", QT_TRANSLATE_NOOP("Codes", "a guess")},
        {exchange::Certainty::Likely, "likely", QT_TRANSLATE_NOOP("Codes", "likely")},
        {exchange::Certainty::Certain, "certain", QT_TRANSLATE_NOOP("Codes", "certain")},
    };
};

} // namespace tawjih
