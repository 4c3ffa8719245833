#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/CaseService.h"
#include "core/catalogue/CatalogueService.h"
#include "ui/catalogue/CatalogueFiles.h"
#include "ui/guidance/FittingDialog.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QAction;
class QPushButton;
class QSettings;
class QSplitter;
class QToolButton;
class QTreeView;

namespace tawjih {
class GuidanceService;
}

namespace tawjih::ui {

class CatalogueDialog;
struct RuleChoices;
class CatalogueModel;
class EntryFilter;
class EntryPanel;
class PageHeader;
class PersonLookup;
class SearchField;

/// Providers, their training centres, the programmes there and their intakes as a tree; beside it one entry with its
/// quality, whence it is and who verified it. Files are read and written by a worker; nothing is taken in before it was
/// looked at.
class CataloguePage : public Page {
    Q_OBJECT
public:
    struct Needs {
        CatalogueService& catalogue;
        CaseService& cases; ///< names of who changed an entry
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        CatalogueLender lend = {};            ///< without one the page offers no files
        GuidanceService* guidance = nullptr;  ///< without it the page offers no admission rules
        GuidanceLender lendGuidance = {};     ///< without one it does not say who fits
        QSettings* settings = nullptr;        ///< where the splitter stands
        const PersonLookup* lookup = nullptr; ///< without one no rule is tried on a person
    };
    CataloguePage(const PageContext& context, Needs needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void focusFilter() override;
    void handle(const Request& request) override;

    [[nodiscard]] CatalogueFiles* files() const { return m_files; }
    [[nodiscard]] CatalogueModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] EntryPanel* panel() const { return m_panel; }
    void select(const QUuid& key);

protected:
    void retranslate() override;

private:
    void makeTree();
    void makeActions();
    void makeMenu();
    void load();
    void follow(ChangeKind kind, const QUuid& subject);
    [[nodiscard]] Result<CatalogueEntry> find(const QUuid& key) const;
    void showCounts();
    void expand();
    void showCurrent();
    void edit(const CatalogueEntry& entry);
    [[nodiscard]] RuleChoices ruleChoices(const CatalogueEntry& entry) const;
    void editCurrent();
    void addBelow();
    void verifyCurrent();
    void retireCurrent();
    void removeIntake(const Intake& intake);
    void showWhoFits();
    void showRules();
    void report(const Error& error);
    [[nodiscard]] const CatalogueEntry* current() const;
    [[nodiscard]] QString above(const QModelIndex& index) const;
    /// Stores what the dialog holds; `began` is what it was opened with.
    template <typename Entry>
    [[nodiscard]] Status store(const Entry& began, CatalogueDialog* dialog);

    PageContext m_context;
    Needs m_needs;
    CatalogueFiles* m_files;
    PageHeader* m_header;
    SearchField* m_search;
    QComboBox* m_show;
    QCheckBox* m_past;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_whoFits;
    QPushButton* m_add;
    QSplitter* m_splitter;
    QTreeView* m_view;
    CatalogueModel* m_model;
    EntryFilter* m_found;
    EntryPanel* m_panel;
    bool m_stale = true;
    bool m_mayEdit;
    bool m_mayMatch; ///< say who fits an intake
};

} // namespace tawjih::ui
