#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/exchange/CatalogueExchange.h"
#include "ui/shell/Page.h"

#include <QObject>

#include <functional>

namespace tawjih::ui {

/// Lends a CatalogueExchange on the calling (worker's) thread, over a connection of its own, for the length of one
/// call.
using CatalogueLender = std::function<Status(const std::function<Status(exchange::CatalogueExchange&)>&)>;

/// The catalogue as files, read and written by a worker: nothing is taken in before it was looked at.
class CatalogueFiles : public QObject {
    Q_OBJECT
public:
    /// \param page over which it asks and shows
    CatalogueFiles(const PageContext& context, CatalogueLender lend, ChangeNotifier& changes, QWidget* page);

    void chooseImport();
    void chooseExport();
    /// As if the file had been chosen: compares it with the catalogue and shows what would become of each entry.
    void importFile(const QString& path);
    void exportFile(const QString& path);

Q_SIGNALS:
    void failed(const tawjih::Error& error);

private:
    void showComparison(const QString& path, exchange::CatalogueComparison comparison);
    void takeIn(const QString& path);

    PageContext m_context;
    CatalogueLender m_lend;
    ChangeNotifier& m_changes;
    QWidget* m_page;
};

} // namespace tawjih::ui
