#pragma once

#include "ui/shell/EntryScreen.h"

class QProgressBar;

namespace tawjih::ui {

/// Shown while the day's backup is written on closing.
class ClosingPage : public EntryScreen {
    Q_OBJECT
public:
    explicit ClosingPage(LanguageManager& languages, QWidget* parent = nullptr);
    void setProgress(int done, int total);

protected:
    void retranslate() override;

private:
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace tawjih::ui
