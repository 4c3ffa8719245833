#include "ui/catalogue/CatalogueModel.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace tawjih::ui {

struct CatalogueModel::Node {
    CatalogueEntry entry;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* add(CatalogueEntry child) {
        children.push_back(std::make_unique<Node>());
        Node* node = children.back().get();
        node->entry = std::move(child);
        node->parent = this;
        node->row = static_cast<int>(children.size()) - 1;
        return node;
    }
};

namespace {

/// An intake has no name of its own.
LocalName nameOf(const CatalogueEntry& entry) {
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.name; })
                return each.name;
            else
                return LocalName();
        },
        entry);
}

template <typename Entry>
void sortByName(std::vector<Entry>& entries) {
    const QLocale::Language language = QLocale().language();
    std::ranges::stable_sort(entries, [language](const Entry& a, const Entry& b) {
        return a.name.in(language).localeAwareCompare(b.name.in(language)) < 0;
    });
}

} // namespace

CatalogueModel::CatalogueModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

CatalogueModel::~CatalogueModel() = default;

void CatalogueModel::setCatalogue(std::vector<Provider> providers, std::vector<Establishment> centres,
                                  std::vector<Programme> programmes) {
    sortByName(providers);
    sortByName(centres);
    sortByName(programmes);
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (Provider& provider : providers) {
        const ProviderId providerId = provider.id;
        Node* above = m_root->add(std::move(provider));
        for (const Establishment& centre : centres) {
            if (!(centre.provider == providerId))
                continue;
            Node* place = above->add(centre);
            for (const Programme& programme : programmes)
                if (programme.establishment == centre.id)
                    place->add(programme);
        }
    }
    endResetModel();
}

const CatalogueEntry& CatalogueModel::entryAt(const QModelIndex& index) const {
    return nodeAt(index)->entry;
}

void CatalogueModel::retranslate() {
    if (m_root->children.empty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const CatalogueModel::Node* CatalogueModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex CatalogueModel::parent(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Node* above = nodeAt(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int CatalogueModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString CatalogueModel::text(const CatalogueEntry& entry, int column) {
    const Provenance& from = provenanceOf(entry);
    const auto* programme = std::get_if<Programme>(&entry);
    switch (column) {
    case Name: {
        const QString name = nameOf(entry).in(QLocale().language());
        return isActive(entry) ? name : tr("%1 (no longer offered)").arg(isolate(name));
    }
    case Level:
        return programme ? labelOf(programme->level) : QString();
    case Months:
        return programme && programme->durationMonths ? tr("%n month(s)", nullptr, *programme->durationMonths)
                                                      : QString();
    case Source:
        return from.sourceOn ? tr("%1, %2").arg(isolate(from.source), shortDateText(*from.sourceOn)) : from.source;
    case Verified:
        return from.verifiedBy.isEmpty() ? tr("not verified") : tr("verified by %1").arg(isolate(from.verifiedBy));
    default:
        return {};
    }
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatalogueEntry& entry = entryAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case SearchRole: {
        const LocalName name = nameOf(entry);
        return QString(name.fr + u' ' + name.ar + u' ' + name.en);
    }
    case VerifiedRole:
        return !provenanceOf(entry).verifiedBy.isEmpty();
    case Qt::FontRole:
        if (std::holds_alternative<Provider>(entry) && index.column() == Name) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (index.column() != Name || !isActive(entry))
            return muted(QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Provider, centre, programme");
    case Level:
        return tr("Level");
    case Months:
        return tr("Length");
    case Source:
        return tr("Source");
    case Verified:
        return tr("Verified");
    default:
        return {};
    }
}

} // namespace tawjih::ui
