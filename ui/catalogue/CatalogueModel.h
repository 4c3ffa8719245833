#pragma once

#include "ui/catalogue/CatalogueDialog.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace tawjih::ui {

/// The catalogue as a tree: providers, their centres, the programmes there. A snapshot.
class CatalogueModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Level, Months, Source, Verified, ColumnCount };
    /// All that a search may find of an entry, its names in every language.
    static constexpr int SearchRole = Qt::UserRole;
    /// Whether somebody checked the entry.
    static constexpr int VerifiedRole = Qt::UserRole + 1;

    explicit CatalogueModel(QObject* parent = nullptr);
    ~CatalogueModel() override;

    void setCatalogue(std::vector<Provider> providers, std::vector<Establishment> centres,
                      std::vector<Programme> programmes);
    [[nodiscard]] const CatalogueEntry& entryAt(const QModelIndex& index) const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] const Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] static QString text(const CatalogueEntry& entry, int column);

    std::unique_ptr<Node> m_root;
};

} // namespace tawjih::ui
