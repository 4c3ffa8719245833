#pragma once

#include "ui/release/ReleaseNeeds.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LanguageManager.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tawjih::ui {

class Card;
class EmptyState;
class FormGrid;
class PackageView;
class PageHeader;
class PasswordField;
class Prompts;
class Tag;
class WrapLabel;

/// Reads a package as whoever received it: what was checked, the tables, the persons, the report. Needs no desk.
class ReviewerWindow : public QWidget {
    Q_OBJECT
public:
    ReviewerWindow(LanguageManager& languages, Prompts& prompts, PackageOpener open, QWidget* parent = nullptr);
    ~ReviewerWindow() override;

    /// Begins to open a package; asks for its passphrase where it has one.
    void openFile(const QString& path);
    /// Asks which.
    void chooseFile();
    /// With what stands in the field of the passphrase.
    void unlock();

    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }
    [[nodiscard]] bool asksPassphrase() const;
    [[nodiscard]] PasswordField* passphrase() const { return m_passphrase; }
    [[nodiscard]] const std::optional<release::OpenedPackage>& package() const { return m_package; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] PackageView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Face { Empty, Locked, Working, Opened };
    void arrange();
    QWidget* makeLocked();
    QWidget* makeWorking();
    void read(const QString& passphrase);
    void take(Result<release::OpenedPackage> opened);
    void showFace(Face face);
    void showPackage();
    void retranslate();

    LanguageManager& m_languages;
    Prompts& m_prompts;
    PackageOpener m_open;
    JobRunner m_runner;
    std::shared_ptr<Job> m_job;
    QString m_path;
    std::optional<Error> m_error;
    std::optional<release::OpenedPackage> m_package;
    PageHeader* m_header;
    Tag* m_verdict;
    QToolButton* m_language;
    QPushButton* m_other;
    QStackedWidget* m_faces;
    EmptyState* m_empty;
    Card* m_lock;
    FormGrid* m_form;
    PasswordField* m_passphrase;
    WrapLabel* m_failure;
    QPushButton* m_unlock;
    WrapLabel* m_working;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    PackageView* m_view;
};

/// Shows one that is gone when it is closed. \param path of a package to begin with; may be empty
ReviewerWindow* showReviewer(LanguageManager& languages, Prompts& prompts, const PackageOpener& open,
                             const QString& path = {});

} // namespace tawjih::ui
