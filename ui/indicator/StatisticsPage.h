#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/catalogue/CatalogueService.h"
#include "core/indicator/StatisticsService.h"
#include "ui/indicator/FigureExport.h"
#include "ui/shell/Page.h"

#include <functional>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSettings;
class QTimer;

namespace tawjih::ui {

class FigureCard;
class Job;
class PageHeader;
class PeriodPicker;

/// Counts the four figures. Called on a worker's thread, several at a time: it opens its own read-only connection.
using StatisticsCounter = std::function<Result<std::vector<Figure>>(const StatisticsFilter&, Job&)>;

/// Four charts and their numbers.
class StatisticsPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        StatisticsCounter count;
        CatalogueService& catalogue;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        QSettings& settings; ///< the period chosen last
        QString deskName;
    };
    StatisticsPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;

    [[nodiscard]] const std::vector<FigureCard*>& cards() const { return m_cards; }
    [[nodiscard]] StatisticsFilter filter() const;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeCards();
    void loadProviders();
    void count();
    void take(Result<std::vector<Figure>> figures);
    void showFigures();
    void arrange();
    void copyImage(const FigureCard* card);
    void copyFigures(const FigureCard* card);
    void saveTables(ExportFormat format, const std::vector<FigureTable>& tables, const QString& name);
    void exportAll(ExportFormat format);
    [[nodiscard]] ExportFrame frame() const;
    [[nodiscard]] QString sentence() const;

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QLabel* m_sentence;
    PeriodPicker* m_period;
    QComboBox* m_provider;
    QPushButton* m_export;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_sheet;
    QGridLayout* m_grid;
    QTimer* m_settle;
    std::vector<FigureCard*> m_cards;
    std::vector<Figure> m_figures;
    std::vector<Provider> m_providers;
    std::shared_ptr<Job> m_job;
    quint64 m_ticket = 0; ///< of the latest question: an answer to an earlier one is dropped
    bool m_stale = true;
    bool m_counting = false;
};

} // namespace tawjih::ui
