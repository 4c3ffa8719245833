#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tawjih::bench {

/// What the person asked for on the command line.
struct Options {
    QStringList names;                                 ///< empty: all
    std::vector<qint64> sizes{10000, 100000, 1000000}; ///< rows or persons
    int runs = 5;
};

/// Runs and times work, and collects the lines of the table.
class Report {
public:
    using Work = std::function<void()>;

    explicit Report(Options options) : m_options(std::move(options)) {}
    [[nodiscard]] const std::vector<qint64>& sizes() const { return m_options.sizes; }

    /// Runs both in turn, so that what disturbs the machine disturbs both, and notes the medians. \param limit the
    /// ratio promised, 0 for none.
    void compare(const QString& name, qint64 size, const Work& ours, const Work& reference, double limit = 0);

    /// Notes the median of what has no reference. \param limit milliseconds promised, 0 for none.
    void measure(const QString& name, qint64 size, const Work& ours, double limit = 0);

    /// A figure that is no time: bytes, pages.
    void note(const QString& name, qint64 size, const QString& figure);

private:
    void line(const QStringList& cells);
    Options m_options;
    bool m_started = false;
};

/// One named benchmark; a file adds its own with TAWJIH_REGISTER_BENCH("name", function).
struct Benchmark {
    QString name;
    std::function<void(Report&)> run;
};

[[nodiscard]] std::vector<Benchmark>& registry();

struct Registration {
    Registration(const char* name, std::function<void(Report&)> run);
};

/// Stops the benchmark with what went wrong: a figure after a failure would be a lie.
template <typename Result>
auto must(Result&& result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<typename std::decay_t<Result>::value_type>)
        return *std::forward<Result>(result);
}

} // namespace tawjih::bench

#define TAWJIH_REGISTER_BENCH(name, function)                                                                          \
    static const ::tawjih::bench::Registration registration_##function(name, function);
