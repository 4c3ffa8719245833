#pragma once

#include "ui/shell/Page.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace tawjih::ui {

/// One entry: icon, name, figure. Narrow: the icon alone, with the name as tooltip.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QString& iconName, QWidget* parent);

    void setName(const QString& name, const QKeySequence& shortcut);
    void setCount(std::optional<qint64> count);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    QString m_icon;
    std::optional<qint64> m_count;
    QKeySequence m_sequence;
    bool m_compact = false;
};

/// The column of pages at the leading side.
class NavigationBar : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(const std::vector<PageFactory>& pages, QWidget* parent = nullptr);

    void setCurrent(const QString& id);
    void setCount(const QString& id, std::optional<qint64> count);
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();
    struct Entry {
        const PageFactory* factory;
        NavigationButton* button;
    };
    const std::vector<PageFactory>& m_pages;
    std::vector<Entry> m_entries;
    bool m_compact = false;
};

} // namespace tawjih::ui
