#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Staleness.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QUuid>

#include <memory>
#include <vector>

namespace tawjih::ui {

/// What the model shows: entries of each kind, in any order.
struct CatalogueSnapshot {
    std::vector<Provider> providers;
    std::vector<Establishment> centres;
    std::vector<Programme> programmes;
    std::vector<Intake> intakes;
};

/// The catalogue as a tree: providers, their centres, the programmes there and their intakes. A snapshot.
class CatalogueModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Summary, State, ColumnCount };
    /// All that a search may find of an entry, its names in every language.
    static constexpr int SearchRole = Qt::UserRole;
    /// Staleness::State as an int.
    static constexpr int StateRole = Qt::UserRole + 1;
    /// Whether one may apply today; of intakes alone.
    static constexpr int OpenRole = Qt::UserRole + 2;

    explicit CatalogueModel(const Clock& clock, QObject* parent = nullptr);
    ~CatalogueModel() override;

    void setCatalogue(CatalogueSnapshot catalogue, const StalenessDelays& delays = {});
    /// Another version of an entry that is shown, at its place; false where it is not there, or would stand elsewhere.
    [[nodiscard]] bool update(const CatalogueEntry& entry);
    [[nodiscard]] const CatalogueEntry& entryAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid& key) const;
    /// Entries that nobody verified, or not lately.
    [[nodiscard]] int unsureCount() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int count(EntryKind kind) const;
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
    [[nodiscard]] QString text(const CatalogueEntry& entry, int column) const;

    [[nodiscard]] Staleness::State stateOf(const CatalogueEntry& entry) const;

    const Clock& m_clock;
    StalenessDelays m_delays;
    std::unique_ptr<Node> m_root;
    QHash<QUuid, Node*> m_nodes;
};

} // namespace tawjih::ui
