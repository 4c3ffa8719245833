#include "core/exchange/ReadAhead.h"

#include <utility>

namespace tawjih::exchange {

namespace {

constexpr size_t rowsInBatch = 256;
constexpr size_t batches = 4;

} // namespace

ReadAhead::ReadAhead(TableSource& rows) : m_source(rows), m_free(batches) {
    m_headers = rows.headers();
    m_taken.bytes = rows.bytesRead();
    m_thread = std::thread([this] { read(); });
}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool ReadAhead::next(TableRecord& record) {
    while (m_next == m_taken.count) {
        if (m_taken.isLast)
            return false;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        if (!m_taken.rows.empty())
            m_free.push_back(std::move(m_taken));
        m_taken = std::move(m_ready.front());
        m_ready.pop_front();
        m_next = 0;
        lock.unlock();
        m_changed.notify_all();
    }
    std::swap(record, m_taken.rows[m_next++]);
    return true;
}

void ReadAhead::read() {
    Batch batch;
    while (!batch.isLast) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || !m_free.empty(); });
            if (m_stopped)
                return;
            batch = std::move(m_free.front());
            m_free.pop_front();
        }
        fill(batch);
        const bool isLast = batch.isLast;
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(std::move(batch));
        }
        m_changed.notify_all();
        batch = Batch();
        batch.isLast = isLast;
    }
}

void ReadAhead::fill(Batch& batch) {
    batch.rows.resize(rowsInBatch);
    batch.count = 0;
    while (batch.count < rowsInBatch && m_source.next(batch.rows[batch.count]))
        ++batch.count;
    batch.isLast = batch.count < rowsInBatch;
    if (batch.isLast)
        batch.error = m_source.error();
    batch.bytes = m_source.bytesRead();
}

} // namespace tawjih::exchange
