#pragma once

#include <QLabel>

namespace tawjih::ui {

/// Words that break into lines and always get the height for it: layouts within layouts lose a plain label's wish.
class WrapLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrapLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// As setText, and asks for the height at once.
    void setWords(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void claimHeight();
};

} // namespace tawjih::ui
