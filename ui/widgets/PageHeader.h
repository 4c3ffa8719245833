#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tawjih::ui {

/// The head of a page: title, a muted line below it, and the page's buttons at the end; the primary one last.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);

    /// Beside the title: tags, a second name.
    void addBesideTitle(QWidget* widget);
    /// Beside the subtitle: tags.
    void addBesideSubtitle(QWidget* widget);
    /// At the end of the line.
    void addAction(QWidget* button);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_titleLine;
    QHBoxLayout* m_subtitleLine;
    QHBoxLayout* m_actions;
};

} // namespace tawjih::ui
