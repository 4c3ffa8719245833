#pragma once

#include "ui/attachment/AttachmentNeeds.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTimer;
class QToolButton;

namespace tawjih::ui {

class Job;
class PagePicture;

/// One document after the other, page by page, inside the window: read, decrypted and drawn by a worker, in memory
/// alone. What it held is overwritten when another is shown, and when it goes.
class AttachmentViewer : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentViewer(const AttachmentNeeds& needs, QWidget* parent = nullptr);
    ~AttachmentViewer() override;

    /// Shows one of these.
    void open(std::vector<Attachment> attachments, AttachmentId first);
    /// Forgets all that it holds.
    void clear();

    [[nodiscard]] AttachmentId current() const;
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int quarterTurns() const { return m_quarterTurns; }
    [[nodiscard]] PagePicture* picture() const { return m_picture; }
    void go(int documents);
    void turnPages(int pages);
    void zoomBy(int steps);
    void fit();
    void rotate();

Q_SIGNALS:
    void closed();
    void removeWanted(tawjih::AttachmentId id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Content;
    void setUpButtons();
    void show(int at);
    void draw();
    void stop();
    void settle();
    void retranslate();
    [[nodiscard]] const Attachment* attachment() const;

    AttachmentNeeds m_needs;
    std::vector<Attachment> m_attachments;
    int m_at = -1;
    int m_page = 0;
    int m_quarterTurns = 0;
    double m_zoom = 1;
    std::shared_ptr<Content> m_content;
    std::shared_ptr<Job> m_job; ///< the one whose result is waited for
    int m_asked = 0;            ///< results of what was asked before come to nothing
    QToolButton* m_back;
    QLabel* m_name;
    QLabel* m_detail;
    QLabel* m_place;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_pagePlace;
    QToolButton* m_pageBefore;
    QToolButton* m_pageAfter;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_fit;
    QToolButton* m_rotate;
    QToolButton* m_remove;
    PagePicture* m_picture;
    QTimer* m_resized;
};

} // namespace tawjih::ui
