#include "ui/catalogue/EntryFilter.h"

#include "core/base/Text.h"
#include "core/catalogue/Staleness.h"
#include "ui/catalogue/CatalogueModel.h"

#include <algorithm>

namespace tawjih::ui {

EntryFilter::EntryFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void EntryFilter::setText(const QString& text) {
    m_words = searchTokens(text);
    invalidateFilter();
}

void EntryFilter::setShow(Show show) {
    m_show = show;
    invalidateFilter();
}

bool EntryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    if (m_show == Show::ToVerify &&
        entry.data(CatalogueModel::StateRole).toInt() == static_cast<int>(Staleness::State::Fresh))
        return false;
    if (m_show == Show::OpenIntakes && !entry.data(CatalogueModel::OpenRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    QString names;
    for (QModelIndex at = entry; at.isValid(); at = at.parent())
        names += QString(u' ' + foldName(at.data(CatalogueModel::SearchRole).toString()));
    return std::ranges::all_of(m_words, [&names](const QString& word) { return names.contains(QString(u' ' + word)); });
}

} // namespace tawjih::ui
