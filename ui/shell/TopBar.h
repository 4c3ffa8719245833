#pragma once

#include "ui/widgets/LanguageManager.h"

#include <QAbstractButton>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace tawjih::ui {

/// Looks like a search field and opens the command palette.
class PaletteButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaletteButton(QWidget* parent = nullptr);
    void setShortcutText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_shortcut;
};

/// The line at the head of the window: where one is, the way to everything, language, person, lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const QString& deskName, const QString& userName, LanguageManager& languages, QWidget* parent = nullptr);

    void setDeskName(const QString& name);
    /// Entries of the menu under the person's name.
    void setUserActions(const QList<QAction*>& actions);
    void setLockAction(QAction* lock);
    [[nodiscard]] PaletteButton* paletteButton() const { return m_palette; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    LanguageManager& m_languages;
    QLabel* m_product;
    QLabel* m_desk;
    PaletteButton* m_palette;
    QToolButton* m_language;
    QToolButton* m_user;
    QToolButton* m_lock;
    QMenu* m_userMenu;
};

/// The menu of the three languages, the present one checked; used by the top bar and the entry screens.
[[nodiscard]] QMenu* makeLanguageMenu(LanguageManager& languages, QWidget* parent);

} // namespace tawjih::ui
