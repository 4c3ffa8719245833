#pragma once

#include "ui/shell/EntryScreen.h"

class QProgressBar;
class QPushButton;

namespace tawjih::ui {

/// Shown while the day's backup is written on closing, with a way to close without it.
class ClosingPage : public EntryScreen {
    Q_OBJECT
public:
    explicit ClosingPage(LanguageManager& languages, QWidget* parent = nullptr);
    /// \param percent of the pages written; what has no measure (below 0, or checking what is written) shows as busy
    void setProgress(int percent);

Q_SIGNALS:
    void backupRefused();

protected:
    void retranslate() override;

private:
    void refuse();
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_without;
};

} // namespace tawjih::ui
