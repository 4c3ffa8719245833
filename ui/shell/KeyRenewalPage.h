#pragma once

#include "ui/shell/EntryScreen.h"

class QProgressBar;
class QPushButton;

namespace tawjih::ui {

/// Shown while the desk is written anew under another key, with a way to stop.
class KeyRenewalPage : public EntryScreen {
    Q_OBJECT
public:
    explicit KeyRenewalPage(LanguageManager& languages, QWidget* parent = nullptr);
    /// \param percent of the pages written; what has no measure (below 0, or checking what is written) shows as busy
    void setProgress(int percent);

Q_SIGNALS:
    void stopRequested();

protected:
    void retranslate() override;

private:
    void stop();
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace tawjih::ui
