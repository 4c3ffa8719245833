#pragma once

#include "ui/release/ReleaseNeeds.h"
#include "ui/shell/Page.h"

class QPushButton;
class QTableView;

namespace tawjih::ui {

class Card;
class EmptyState;
class PageHeader;
class ReleaseAssistant;
class RowsModel;

/// Anonymised exports: those that were made or wait for a decision, and the recipes they are made by.
class ReleasePage : public Page {
    Q_OBJECT
public:
    struct Needs {
        ReleaseNeeds desk;
        ChangeNotifier& changes;
        std::function<void()> openReviewer; ///< shows the window that reads packages
    };

    ReleasePage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override { load(); }
    [[nodiscard]] QWidget* mainWidget() const override;
    [[nodiscard]] QTableView* releases() const { return m_releasesTable; }
    [[nodiscard]] QTableView* recipes() const { return m_recipesTable; }
    [[nodiscard]] QPushButton* decideButton() const { return m_decide; }
    [[nodiscard]] QPushButton* refuseButton() const { return m_refuse; }
    /// Opens the assistant: on the recipe that is chosen below, or the first.
    ReleaseAssistant* makeNew();
    /// Opens it on the export that is chosen.
    ReleaseAssistant* decide();
    void refuse();

protected:
    void retranslate() override;

private:
    QWidget* makeReleases();
    QWidget* makeRecipes();
    void load();
    void showReleases();
    void showRecipes();
    void showChosen();
    void removeRecipe();
    ReleaseAssistant* open(const release::Recipe& recipe, const std::optional<release::Release>& decided);
    void handedOver(const release::Release& release, const QString& path);
    [[nodiscard]] const release::Release* chosenRelease() const;
    [[nodiscard]] const release::SavedRecipe* chosenRecipe() const;

    PageContext m_context;
    Needs m_needs;
    bool m_stale = true;
    std::vector<release::Release> m_made;
    std::vector<release::SavedRecipe> m_known;
    PageHeader* m_header;
    QPushButton* m_review;
    QPushButton* m_new;
    Card* m_releasesCard;
    RowsModel* m_releases;
    QTableView* m_releasesTable;
    EmptyState* m_empty;
    QPushButton* m_refuse;
    QPushButton* m_decide;
    Card* m_recipesCard;
    RowsModel* m_recipes;
    QTableView* m_recipesTable;
    QPushButton* m_remove;
    QPushButton* m_use;
};

} // namespace tawjih::ui
