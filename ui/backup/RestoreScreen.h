#pragma once

#include "core/base/Clock.h"
#include "core/vault/Salvage.h"
#include "ui/shell/EntryScreen.h"
#include "ui/shell/JobRunner.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace tawjih::ui {

class CountsView;
class FormGrid;
class PasswordField;
class Prompts;
class WrapLabel;

/// While no desk is open: goes back to a backup, or reads what can be read of a damaged desk. The new desk is made
/// beside the present one, compared with it, and only then takes its place. Works by itself; says when it is over.
class RestoreScreen : public EntryScreen {
    Q_OBJECT
public:
    struct Needs {
        QString desk;   ///< folder of the desk it is about
        QString backup; ///< chosen already; may be empty
        QString login;  ///< who was there last
        const Clock& clock;
        Prompts& prompts;
        std::function<Status(db::Connection&)> redraw; ///< see vault::SalvageOrder
    };
    RestoreScreen(LanguageManager& languages, Needs needs, QWidget* parent = nullptr);
    ~RestoreScreen() override;

    /// Chooses a backup's folder, or an empty one: salvage.
    void choose(const QString& folder);
    [[nodiscard]] const JobRunner& jobs() const { return m_jobs; }
    [[nodiscard]] bool isPrepared() const { return m_prepared.has_value(); }

Q_SIGNALS:
    /// Nothing was changed, or all is done: the desk can be opened.
    void left();

protected:
    void retranslate() override;

private:
    void fillSources();
    void askFolder();
    void prepare();
    void take(Result<vault::PreparedDesk> prepared, const QStringList& missing);
    void putInPlace();
    void leave();
    void showError(const Error& error);
    void setBusy(bool busy);
    void showState();
    void showTexts();
    [[nodiscard]] bool salvages() const;

    Needs m_needs;
    JobRunner m_jobs;
    std::shared_ptr<Job> m_job;
    std::shared_ptr<vault::PreparedDesk> m_made; ///< shared with the worker that puts it in place
    std::optional<vault::DeskCounts> m_prepared; ///< of the desk made anew, once it is there
    std::optional<vault::DeskCounts> m_present;
    QStringList m_others; ///< folders chosen by hand
    QStringList m_missing;
    QString m_replaced;
    std::optional<Error> m_error;
    bool m_done = false;
    bool m_busy = false;
    QLabel* m_title;
    WrapLabel* m_explanation;
    FormGrid* m_form;
    QComboBox* m_source;
    QLineEdit* m_login;
    PasswordField* m_password;
    CountsView* m_counts;
    QPlainTextEdit* m_losses;
    WrapLabel* m_message;
    QProgressBar* m_bar;
    QPushButton* m_back;
    QPushButton* m_other;
    QPushButton* m_go;
};

} // namespace tawjih::ui
