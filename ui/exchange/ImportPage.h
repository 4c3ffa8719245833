#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/exchange/ImportService.h"
#include "ui/shell/Page.h"

#include <functional>
#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tawjih::ui {

class Card;
class EmptyState;
class ImportRowsModel;
class Job;
class MappingTable;
class PageHeader;

/// Lends an ImportService on the calling (worker's) thread, over a connection of its own, for the length of one call.
using ImportLender = std::function<Status(const std::function<Status(exchange::ImportService&)>&)>;

/// Takes in a list: choose a file, see how it is read and what would become of each row, import, keep the report.
/// Nothing is written before the import is confirmed; the file is read by a worker throughout.
class ImportPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        ImportLender lend;
        ChangeNotifier& changes;
        ReferralService* referrals = nullptr; ///< takes imported answers back; none: they stay
    };
    enum class Stage { Choose, Check, Report };

    ImportPage(const PageContext& context, Needs needs);

    void handle(const Request& request) override;
    bool goBack() override;
    void undo() override;

    /// As if the file had been chosen or dropped.
    void openFile(const QString& path);
    /// Writes what the preview shows.
    void importRows();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] ImportRowsModel* rows() const { return m_rows; }
    [[nodiscard]] MappingTable* mapping() const { return m_mapping; }
    [[nodiscard]] QComboBox* sheets() const { return m_sheet; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Summary = exchange::ImportSummary;

    [[nodiscard]] QWidget* makeCheck();
    [[nodiscard]] QWidget* makeReport();
    [[nodiscard]] QTableView* makeRows();
    void makeFilters(Card* card);
    void chooseFile();
    void inspect(const exchange::ImportChoice& choice);
    void showPlan(const exchange::ImportPlan& plan);
    void preview();
    void takePreview(Result<Summary> summary);
    void takeImport(Result<Summary> summary);
    void offerUndo(std::vector<ReferralDone> answered);
    void showCounts();
    void showStage(Stage stage);
    void saveReport();
    void report(const Error& error);
    void askPassword(bool again);
    [[nodiscard]] exchange::ImportChoice choice() const;
    std::shared_ptr<Job> work(const QString& title, bool writes, std::function<void(Result<Summary>)> done);

    PageContext m_context;
    Needs m_needs;
    Stage m_stage = Stage::Choose;
    QString m_path;
    PageHeader* m_header;
    QPushButton* m_choose;
    QPushButton* m_import;
    QStackedWidget* m_stack;
    EmptyState* m_start;
    Card* m_readCard = nullptr;
    Card* m_rowsCard = nullptr;
    Card* m_reportCard = nullptr;
    QComboBox* m_kind;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QLabel* m_evidence;
    QLabel* m_missing;
    MappingTable* m_mapping;
    ImportRowsModel* m_rows;
    QButtonGroup* m_filters;
    QTableView* m_reportRows;
    QLabel* m_reportText;
    QPushButton* m_save;
    QPushButton* m_another;
    std::shared_ptr<Job> m_job;
    quint64 m_ticket = 0; ///< of the latest question: an answer to an earlier one is dropped
    bool m_importing = false;
};

} // namespace tawjih::ui
