#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace tawjih::ui {

/// A question that stops the work until it is answered. The button says the verb, never "OK".
struct Question {
    QString title;       ///< what is about to happen: "Erase this person's record?"
    QString explanation; ///< what follows from it, and what stays
    QString verb;        ///< "Erase"
    bool dangerous = false;
};

/// What has to be asked of the person or the system in the middle of an action. An interface, so that tests give the
/// answers.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// False when given up.
    [[nodiscard]] virtual bool confirm(QWidget* parent, const Question& question) = 0;
    /// One line of text, such as the reason for opening a restricted case; nothing when given up.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget* parent, const Question& question,
                                                         const QString& label) = 0;
    /// A path, or an empty text when given up. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Several paths, or none when given up.
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                           const QString& filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& start) = 0;
    /// Chooses a printer and lets `paint` draw on it; false when given up.
    virtual bool print(QWidget* parent, const QString& documentName, const std::function<void(QPrinter&)>& paint) = 0;
};

/// The real ones: our own dialogs for questions, the system's for files and printers.
class SystemPrompts final : public Prompts {
public:
    bool confirm(QWidget* parent, const Question& question) override;
    std::optional<QString> askText(QWidget* parent, const Question& question, const QString& label) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                     const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& start) override;
    bool print(QWidget* parent, const QString& documentName, const std::function<void(QPrinter&)>& paint) override;
};

} // namespace tawjih::ui
