#pragma once

#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"

#include <QMap>
#include <QSet>

namespace tawjih::test {

constexpr qsizetype pageSize = 4096;

/// A desk where somebody worked for a while, closed, with what is needed to damage copies of it and to judge them.
class WorkedDesk {
public:
    /// Throws where the desk cannot be made. \param actions of each of the two days
    explicit WorkedDesk(int actions = 3 * DeskWork::kinds);

    TemporaryDesk place;
    QString folder;                   ///< after the second day
    QString older;                    ///< a copy of it after the first
    QString running;                  ///< a copy from the middle of the second day, as a kill leaves it, with its log
    std::vector<Trace> traces;        ///< of both days
    std::vector<Trace> runningTraces; ///< acknowledged by the time of `running`

    /// The database of `folder`, of which copies are damaged.
    [[nodiscard]] const QByteArray& database() const { return m_database; }

    /// A copy of the desk with another database.
    [[nodiscard]] QString copyWith(const QByteArray& database) const;
    /// What `tawjih verify` ends with (ExitCode), and what it says.
    [[nodiscard]] int verify(const QString& folder, QString* said = nullptr) const;
    /// Reads every table of a damaged copy without any of the checks at opening: rows that the desk never had, as
    /// "table: row". What cannot be read is no finding.
    [[nodiscard]] QStringList inventedRows(const QByteArray& database) const;
    /// Whether every table of it reads as the desk's own: then there is nothing to report.
    [[nodiscard]] bool readsTheSame(const QByteArray& database) const;

private:
    using Rows = QMap<QString, QSet<QString>>;
    [[nodiscard]] Rows rowsOf(const QString& path) const;
    [[nodiscard]] Rows rowsIn(const QByteArray& database) const;

    QByteArray m_database;
    vault::SecureBytes m_key;
    Rows m_rows;
};

} // namespace tawjih::test
