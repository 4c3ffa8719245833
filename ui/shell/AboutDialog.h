#pragma once

#include <QDialog>

namespace tawjih::ui {

/// What this is, in which version, of what it is made, under which licence.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace tawjih::ui
