#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/CaseService.h"
#include "core/catalogue/CatalogueService.h"
#include "ui/catalogue/CatalogueDialog.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace tawjih::ui {

class CatalogueModel;
class PageHeader;
class SearchField;

/// Providers, their training centres and the programmes there, with whence each entry is and who verified it.
class CataloguePage : public Page {
    Q_OBJECT
public:
    struct Needs {
        CatalogueService& catalogue;
        CaseService& cases; ///< names of who changed an entry
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
    };
    CataloguePage(const PageContext& context, Needs needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void focusFilter() override;

    [[nodiscard]] CatalogueModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* view() const { return m_view; }

protected:
    void retranslate() override;

private:
    void makeActions();
    void load();
    void edit(CatalogueEntry entry);
    void editCurrent();
    void addBelow();
    void allowActions();
    [[nodiscard]] const CatalogueEntry* current() const;
    /// Stores what the dialog holds; `began` is what it was opened with.
    template <typename Entry>
    [[nodiscard]] Status save(const Entry& began, CatalogueDialog* dialog);

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    SearchField* m_search;
    QCheckBox* m_past;
    QPushButton* m_edit;
    QPushButton* m_add;
    QTreeView* m_view;
    CatalogueModel* m_model;
    QSortFilterProxyModel* m_found;
    bool m_stale = true;
    bool m_mayEdit;
};

} // namespace tawjih::ui
