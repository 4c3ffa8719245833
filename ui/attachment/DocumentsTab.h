#pragma once

#include "ui/attachment/AttachDialog.h"
#include "ui/attachment/AttachmentNeeds.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tawjih {
struct ScannedFile;
}

namespace tawjih::ui {

class AttachmentViewer;
class Card;
class EmptyState;
class NoticeBar;
class ScannerDialog;
class TileView;

/// A person's documents: small pictures of them, and one at a time to be read. Files are attached from a dialog, by
/// dropping them here, or out of the scanner's folder; each of several is answered.
class DocumentsTab : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsTab(const AttachmentNeeds& needs, QWidget* parent = nullptr);

    /// Shows whose documents these are; read when the tab is.
    void setPerson(BeneficiaryId person, bool mayEdit);
    /// Opens the dialog that names files. Nothing happens for none.
    AttachDialog* attach(const QStringList& paths);
    ScannerDialog* openScanner();
    void open(AttachmentId id);
    void remove(AttachmentId id);

    [[nodiscard]] TileView* view() const { return m_view; }
    [[nodiscard]] AttachmentViewer* viewer() const { return m_viewer; }
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* scannerButton() const { return m_scanner; }
    [[nodiscard]] bool isViewing() const;
    [[nodiscard]] const std::vector<Attachment>& attachments() const { return m_attachments; }

Q_SIGNALS:
    void failed(const tawjih::Error& error);
    /// A sentence about what was done.
    void recorded(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What became of one file.
    struct Answer {
        QString file;
        std::optional<Error> refused;
    };
    void setUp();
    void chooseFiles();
    AttachDialog* attachScans(const QStringList& paths, std::vector<ScannedFile> scans);
    void store(const std::vector<NamedFile>& files, std::vector<ScannedFile> scans);
    void settle(const std::vector<Answer>& answers, const std::vector<ScannedFile>& scans);
    void offerToDelete(const std::vector<ScannedFile>& scans);
    void closeViewer();
    void read();
    void showTiles();
    void setDropping(bool dropping);
    void retranslate();

    AttachmentNeeds m_needs;
    BeneficiaryId m_person;
    bool m_mayEdit = false;
    bool m_stale = true;
    bool m_dropping = false;
    std::vector<Attachment> m_attachments;
    Card* m_card;
    QPushButton* m_add;
    QPushButton* m_scanner;
    QPushButton* m_remove;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    TileView* m_view;
    EmptyState* m_empty;
    QLabel* m_room;
    AttachmentViewer* m_viewer;
    QWidget* m_list; ///< all but the viewer
};

} // namespace tawjih::ui
