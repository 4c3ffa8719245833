#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/indicator/FigureService.h"
#include "core/indicator/FigureSet.h"
#include "ui/indicator/FigureCard.h"
#include "ui/indicator/FigureExport.h"
#include "ui/indicator/FigureFilterDialog.h"
#include "ui/indicator/ReportsDialog.h"
#include "ui/shell/Page.h"

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSettings;
class QTimer;
class QToolButton;

namespace tawjih::ui {

class CardGrid;
class Job;
class PageHeader;
class PeriodPicker;
class WrapLabel;

/// Facts at an instant (nothing: now). Called on a worker's thread.
using FactsLoader = std::function<Result<indicator::FactsPointer>(const std::optional<QDateTime>& asOf, Job&)>;
/// Dashboards: figures over a period and a filter, as known now or on a past day, each opening the list behind it.
class StatisticsPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        indicator::FigureService& figures;
        FactsLoader loadFacts;
        ReportPreparer prepareReport;
        ReportRecounter recount;
        UserNames users;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        QSettings& settings; ///< dashboard, period and protection chosen last
        QString deskName;
    };
    StatisticsPage(const PageContext& context, Needs needs);
    ~StatisticsPage() override;

    void activate() override;
    void refresh() override;
    void undo() override;

    [[nodiscard]] const std::vector<FigureCard*>& cards() const { return m_cards; }
    [[nodiscard]] indicator::FigureFilter filter() const;
    [[nodiscard]] QComboBox* dashboards() const { return m_dashboards; }
    [[nodiscard]] bool isCounting() const { return m_counting; }
    /// Counts with this filter from now on.
    void setFilter(const FigureFilterDialog::Value& value);
    /// Numbers as they leave the desk, on the page too.
    void showAsPublished(bool published);
    void chooseDashboard(const QString& code);

protected:
    void retranslate() override;

private:
    struct Counted;

    void makeHeader();
    void makeMenus();
    void makeSheet();
    void readDefinitions();
    void offerDashboards();
    [[nodiscard]] const indicator::Dashboard* dashboard() const;
    void count();
    void take(Result<Counted> counted);
    void showTables();
    void showNext();
    void fitCards(std::size_t count);
    void describe();
    void openNumber(FigureCard* card, int row, int series);
    void showPersons(const QString& subject, const std::vector<QUuid>& ids);
    void chooseFilter();
    void exportFigures(FigureFormat format, std::optional<std::size_t> card);
    void deliver(FigureFormat format, const std::vector<indicator::FigureTable>& tables);
    void change(const std::function<void(indicator::Dashboard&)>& edit);
    void store(const indicator::Dashboard& dashboard, bool undoable);
    void addCard();
    void changeCard(std::size_t place);
    void newDashboard();
    void setProtection(const indicator::Protection& protection);
    void openReport();
    void openReports();
    void openDefinitions();
    void tell(const Error& error);
    [[nodiscard]] std::optional<std::size_t> placeOf(const FigureCard* card) const;

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QComboBox* m_dashboards;
    PeriodPicker* m_period;
    QPushButton* m_filterButton;
    QPushButton* m_export;
    QToolButton* m_more;
    WrapLabel* m_summary;
    QScrollArea* m_scroll = nullptr;
    CardGrid* m_grid;
    QTimer* m_settle;
    QTimer* m_next;
    std::vector<std::pair<QAction*, const char*>> m_actions; ///< with their source texts
    std::vector<QAction*> m_editActions;
    std::vector<QAction*> m_exportActions;
    QAction* m_published = nullptr;
    QAction* m_arrange = nullptr;
    std::vector<std::pair<QAction*, indicator::Protection>> m_protections;

    indicator::Definitions m_definitions;
    FigureFilterDialog::Value m_filter;
    indicator::Protection m_protection;
    std::vector<FigureCard*> m_cards;
    indicator::FactsPointer m_facts; ///< of the instant asked for last; none where the record has changed since
    std::optional<QDate> m_factsOf;
    std::shared_ptr<const indicator::FigureSet> m_set;
    std::vector<indicator::FigureTable> m_tables;
    std::optional<indicator::Dashboard> m_before; ///< what undo brings back
    std::size_t m_shown = 0;                      ///< cards that show their table already
    std::shared_ptr<Job> m_job;
    quint64 m_ticket = 0; ///< of the latest question: an answer to an earlier one is dropped
    bool m_stale = true;
    bool m_counting = false;
};

} // namespace tawjih::ui
