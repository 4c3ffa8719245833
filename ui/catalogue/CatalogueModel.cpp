#include "ui/catalogue/CatalogueModel.h"

#include "ui/catalogue/EntryText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

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
};

namespace {

bool isOpen(const CatalogueEntry& entry, QDate today) {
    const auto* intake = std::get_if<Intake>(&entry);
    return intake && intake->active && intake->startsOn >= today && intake->applicationsFrom.value_or(today) <= today &&
           intake->applicationsUntil.value_or(today) >= today;
}

/// Names as people of this language sort them; intakes by their first day.
bool before(const CatalogueEntry& a, const CatalogueEntry& b) {
    if (const auto* intake = std::get_if<Intake>(&a))
        return intake->startsOn < std::get<Intake>(b).startsOn;
    return EntryText::title(a).localeAwareCompare(EntryText::title(b)) < 0;
}

template <typename Entry>
void append(std::vector<CatalogueEntry>& all, std::vector<Entry>& some) {
    for (Entry& entry : some)
        all.emplace_back(std::move(entry));
}

} // namespace

CatalogueModel::CatalogueModel(const Clock& clock, QObject* parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
    , m_root(std::make_unique<Node>()) {}

CatalogueModel::~CatalogueModel() = default;

void CatalogueModel::setCatalogue(CatalogueSnapshot catalogue, const StalenessDelays& delays) {
    std::vector<CatalogueEntry> all;
    append(all, catalogue.providers);
    append(all, catalogue.centres);
    append(all, catalogue.programmes);
    append(all, catalogue.intakes);
    std::ranges::stable_sort(all, [](const CatalogueEntry& a, const CatalogueEntry& b) {
        return kindOf(a) == kindOf(b) ? before(a, b) : kindOf(a) < kindOf(b);
    });
    beginResetModel();
    m_delays = delays;
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    for (CatalogueEntry& entry : all) {
        Node* above = kindOf(entry) == EntryKind::Provider ? m_root.get() : m_nodes.value(parentOf(entry));
        if (!above) // below an entry that is not shown
            continue;
        auto node = std::make_unique<Node>();
        node->parent = above;
        node->row = static_cast<int>(above->children.size());
        node->entry = std::move(entry);
        m_nodes.insert(keyOf(node->entry), node.get());
        above->children.push_back(std::move(node));
    }
    endResetModel();
}

bool CatalogueModel::update(const CatalogueEntry& entry) {
    Node* node = m_nodes.value(keyOf(entry));
    if (!node || kindOf(node->entry) != kindOf(entry) || parentOf(node->entry) != parentOf(entry))
        return false;
    const auto& siblings = node->parent->children;
    const auto row = static_cast<size_t>(node->row);
    if ((row > 0 && before(entry, siblings[row - 1]->entry)) ||
        (row + 1 < siblings.size() && before(siblings[row + 1]->entry, entry)))
        return false;
    node->entry = entry;
    Q_EMIT dataChanged(createIndex(node->row, 0, node), createIndex(node->row, ColumnCount - 1, node));
    return true;
}

QModelIndex CatalogueModel::indexOf(const QUuid& key) const {
    Node* node = m_nodes.value(key);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

int CatalogueModel::count() const {
    return static_cast<int>(m_nodes.size());
}

int CatalogueModel::count(EntryKind kind) const {
    return static_cast<int>(
        std::ranges::count_if(m_nodes, [kind](const Node* node) { return kindOf(node->entry) == kind; }));
}

int CatalogueModel::unsureCount() const {
    return static_cast<int>(std::ranges::count_if(
        m_nodes, [this](const Node* node) { return stateOf(node->entry) != Staleness::State::Fresh; }));
}

Staleness::State CatalogueModel::stateOf(const CatalogueEntry& entry) const {
    return stalenessOf(entry, m_clock.today(), m_delays).state;
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

QString CatalogueModel::text(const CatalogueEntry& entry, int column) const {
    switch (column) {
    case Name: {
        const QString name = EntryText::title(entry);
        return isActive(entry) ? name : tr("%1 (no longer offered)").arg(isolate(name));
    }
    case Summary:
        return EntryText::summary(entry, m_clock.today());
    case State:
        return EntryText::stateWord(stateOf(entry));
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
    case SearchRole:
        return std::visit(
            [&entry](const auto& each) {
                if constexpr (requires { each.name; })
                    return QString(each.name.fr + u' ' + each.name.ar + u' ' + each.name.en);
                else
                    return EntryText::title(entry);
            },
            entry);
    case StateRole:
        return static_cast<int>(stateOf(entry));
    case OpenRole:
        return isOpen(entry, m_clock.today());
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
        return tr("Entry");
    case Summary:
        return tr("In short");
    case State:
        return tr("Verified");
    default:
        return {};
    }
}

} // namespace tawjih::ui
