#pragma once

#include "core/db/sqlcipher/Handle.h"

#include <QSqlResult>
#include <QVariant>

#include <vector>

namespace tawjih::db::sqlcipher {

class SqlCipherDriver;

/// One query of Qt's. Forward-only it reads each value from SQLite when asked for and keeps none; otherwise the rows
/// read so far are kept, so that it can go back.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_changed; }
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Cursor { Before, OnRow, Finished };

    bool bindAll();
    bool step(); ///< to the next row; false at the end and on an error, which is set
    bool refuse(const Error& error);
    void release();
    [[nodiscard]] QVariant read(int column) const;

    std::shared_ptr<Handle> m_handle;
    QString m_sql;
    sqlite3_stmt* m_statement = nullptr;
    Cursor m_cursor = Cursor::Before;
    int m_row = -1;                   ///< the row the statement stands on
    bool m_firstPending = false;      ///< exec() has stepped already, fetchNext() has not
    std::vector<QVariantList> m_kept; ///< unless forward-only
    int m_changed = -1;
};

} // namespace tawjih::db::sqlcipher
