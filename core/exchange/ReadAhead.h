#pragma once

#include "core/exchange/TableSource.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tawjih::exchange {

/// The rows of a table, read on a thread of its own some way ahead of whoever takes them: unpacking a workbook takes
/// about as long as judging and writing its rows, and a laptop has two cores. Row for row it is the table itself.
class ReadAhead final : public TableSource {
public:
    /// \param rows is used by that thread alone from now on, and outlives this
    explicit ReadAhead(TableSource& rows);
    /// Ends the reading, wherever it is.
    ~ReadAhead() override;
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    [[nodiscard]] bool next(TableRecord& record) override;
    [[nodiscard]] std::optional<TableError> error() const override { return m_taken.error; }
    /// Up to the rows that were taken, within a batch.
    [[nodiscard]] qint64 bytesRead() const override { return m_taken.bytes; }

private:
    struct Batch {
        std::vector<TableRecord> rows;
        size_t count = 0; ///< of `rows`, whose storage is used again
        qint64 bytes = 0;
        bool isLast = false;
        std::optional<TableError> error;
    };
    void read();
    void fill(Batch& batch);

    TableSource& m_source;
    std::mutex m_mutex; ///< of what follows up to the thread
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    std::deque<Batch> m_free;
    bool m_stopped = false;

    Batch m_taken; ///< the one that is being handed out
    size_t m_next = 0;
    std::thread m_thread; ///< begins when all else is there
};

} // namespace tawjih::exchange
