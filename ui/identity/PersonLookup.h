#pragma once

#include "core/casework/ListQuery.h"
#include "core/identity/FoundBy.h"
#include "core/identity/NameRanking.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tawjih::ui {

/// A person who fits what was typed, and why.
struct FoundPerson {
    ListRow row;
    std::vector<identity::FoundBy> reasons;
};

/// Finds persons of the unlocked desk by what was typed or heard: words of their names in any order, script and
/// spelling, numbers of their cases, phones, papers. No text is an error. Every list and picker of persons asks here.
class PersonLookup : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those who fit best, the best first, for a few lines. On any thread. Errors: NotAllowed, Cancelled.
    [[nodiscard]] virtual Result<std::vector<FoundPerson>> find(const QString& typed, int most,
                                                                const std::function<bool()>& cancelled = {}) const = 0;

    /// Everybody who has all that was typed, for a list: in milliseconds, on any thread. Nothing when there is nothing
    /// to look for in the text, and while names are being read: then ListQuery::text finds words as they are written.
    [[nodiscard]] virtual std::shared_ptr<const identity::NameRanking> everybody(const QString& typed) const = 0;

Q_SIGNALS:
    /// Names have been read: what was found before may be found better.
    void namesRead();
};

/// The query with whom its text means; without a lookup it finds words as they are written.
[[nodiscard]] inline ListQuery ranked(ListQuery query, const PersonLookup* lookup) {
    query.ranking = lookup ? lookup->everybody(query.text) : nullptr;
    return query;
}

} // namespace tawjih::ui
