#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace tawjih::test {

/// What a program asks of a disk.
enum class DiskCall { Read, Write, Sync, Truncate, Create, Remove, Rename };

/// Which calls fail, and how.
struct DiskFault {
    int error = 0;                ///< errno
    std::optional<DiskCall> call; ///< nothing: any that changes something
    qint64 nth = 1;               ///< the first that fails, counted from now among those that match
    qint64 times = 1;             ///< how many fail; -1: every one from there
    QString file = {};            ///< how the name ends; empty: any
};

/// A folder on a disk that fails as told, for everything that this process does there: SQLite's files and Qt's alike,
/// since it stands in for the C library's calls (DiskCalls.cpp). It remembers what was synced and what was not, so that
/// a power cut can be played. One at a time; from when it is made, what is in the folder counts as synced.
class FaultyDisk {
public:
    explicit FaultyDisk(const QString& folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void fail(const DiskFault& fault);
    /// The disk takes no more than so many bytes.
    void fill(qint64 free = 0);
    /// Everything fails, reading too: the stick was pulled out.
    void pullOut();
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// All is well again.
    void mend();

    /// Calls so far that changed something or would have.
    [[nodiscard]] qint64 calls() const { return m_calls; }
    /// Whether a fault has struck.
    [[nodiscard]] bool hasStruck() const { return m_struck; }
    /// Called after each of them, on the thread that made it.
    void onCall(std::function<void()> callback) { m_onCall = std::move(callback); }

    /// Writes into the new folder `to` what could be left if the power went now: of every file what was synced, and of
    /// what was not any of its sectors of 512 bytes; of new, renamed and removed names all up to some moment since the
    /// folder was last synced. Without locks and without SQLite's index of the log, which no power cut survives.
    void cut(const QString& to, std::mt19937_64& chance) const;

    /// The disk that watches this path, if any, and the path's name on it. For DiskCalls.cpp.
    struct Place {
        FaultyDisk* disk = nullptr;
        QString name; ///< relative to the folder; "." the folder itself
    };
    [[nodiscard]] static Place placeOf(const char* path);
    [[nodiscard]] static Place placeOf(int descriptor);

    using Lock = std::unique_lock<std::recursive_mutex>;
    [[nodiscard]] Lock lock() { return Lock(m_mutex); }
    /// Whether this call fails: its errno, else 0. Counts it.
    [[nodiscard]] int judge(DiskCall call, const QString& name);
    /// How many of the bytes that a file would grow by still fit.
    [[nodiscard]] qint64 claim(qint64 growth);
    void wrote(const QString& name, qint64 offset, const QByteArray& data);
    void truncated(const QString& name, qint64 size);
    void created(const QString& name, bool folder);
    void removed(const QString& name);
    void renamed(const QString& from, const QString& to);
    void synced(const QString& name);
    void syncFailed(const QString& name);
    void told() const;

private:
    struct Change {
        qint64 offset;
        QByteArray data;
        bool truncates;
    };
    struct File {
        bool folder = false;
        QByteArray content; ///< as synced
        std::vector<Change> pending;
        [[nodiscard]] QByteArray afterCut(std::mt19937_64& chance) const;
        static void apply(QByteArray& content, const Change& change);
    };
    using Names = std::map<QString, std::shared_ptr<File>>;

    File& file(const QString& name);
    void namesChanged();

    const QString m_folder;
    mutable std::recursive_mutex m_mutex;
    Names m_names;                ///< as a program sees them
    std::vector<Names> m_moments; ///< since the last sync of a folder, that one first, the present last
    std::vector<DiskFault> m_faults;
    std::optional<qint64> m_free;
    bool m_gone = false;
    bool m_struck = false;
    qint64 m_calls = 0;
    std::function<void()> m_onCall;
};

} // namespace tawjih::test
