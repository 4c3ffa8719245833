#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace tawjih::vault {

/// Settings of the desk that hold for everybody who works there: whole numbers by name, in the desk's own facts. Each
/// feature says what its names mean, and what holds where nothing was set.
class SettingsService {
public:
    explicit SettingsService(const ServiceContext& context) : m_context(context) {}

    /// The number of that name, or `otherwise` where none was set.
    [[nodiscard]] Result<int> number(const QString& name, int otherwise) const;
    /// Sets them all at once, and audits it. Needs ManageDesk.
    [[nodiscard]] Status save(const QMap<QString, int>& numbers);

private:
    ServiceContext m_context;
};

} // namespace tawjih::vault
