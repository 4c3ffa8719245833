#pragma once

#include "core/attachment/AttachmentFile.h"
#include "ui/attachment/AttachmentNeeds.h"
#include "ui/widgets/ActionDialog.h"

#include <memory>

class QLabel;

namespace tawjih::ui {

class EmptyState;
class Job;
class TileView;
class WrapLabel;

/// The newest files of the folder into which the scanner writes, with small pictures made in memory, to be chosen from.
/// Which folder that is, this computer remembers.
class ScannerDialog : public ActionDialog {
    Q_OBJECT
public:
    static constexpr int mostShown = 40;

    explicit ScannerDialog(const AttachmentNeeds& needs, QWidget* parent = nullptr);
    ~ScannerDialog() override;

    [[nodiscard]] std::vector<ScannedFile> chosen() const;
    [[nodiscard]] TileView* view() const { return m_view; }
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }

protected:
    void retranslate() override;

private:
    void chooseFolder();
    void read();
    void glance();
    void stop();
    void settle();

    AttachmentNeeds m_needs;
    std::vector<ScannedFile> m_scans;
    bool m_unreadable = false;
    std::shared_ptr<Job> m_job;
    WrapLabel* m_sentence;
    QLabel* m_folder;
    QPushButton* m_choose;
    QPushButton* m_refresh;
    TileView* m_view;
    EmptyState* m_empty;
};

} // namespace tawjih::ui
