#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportRecord.h"

#include <functional>

namespace tawjih {

struct ServiceContext;

namespace exchange {

/// Takes one import back. Checks no permission and opens no transaction: ImportService does.
class ImportUndo {
public:
    /// \param context outlives it
    ImportUndo(const ServiceContext& context, ImportId run) : m_context(context), m_run(run) {}

    [[nodiscard]] Result<UndoFindings> findings();
    /// What the import made is removed, what it changed is given back, what is drawn from both is drawn anew.
    /// \param progress of rows done and in all; false cancels (Cancelled)
    [[nodiscard]] Status undo(const std::function<bool(qint64, qint64)>& progress);

private:
    const ServiceContext& m_context;
    ImportId m_run;
};

} // namespace exchange
} // namespace tawjih
