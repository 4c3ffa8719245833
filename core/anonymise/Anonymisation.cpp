#include "core/anonymise/Anonymisation.h"

#include "core/anonymise/LatticeSearch.h"
#include "core/anonymise/RecordClasses.h"

#include <algorithm>
#include <cmath>

namespace tawjih::anonymise {

Optimum findOptimum(const Microdata& data, const Promise& promise, const Effort& effort) {
    Q_ASSERT(faultsOf(data, promise).empty());
    return LatticeSearch(data, promise, effort).run();
}

Transformation evaluate(const Microdata& data, const Promise& promise, const std::vector<int>& levels) {
    const Lattice lattice(data, promise.quasiIdentifiers);
    const ClassCheck check(data, promise.models);
    const auto records = qint64(data.records());
    const LossModel model(lattice, promise.utility, records, qint64(promise.suppressionLimit * double(records)));
    const RecordClasses classes = recordClasses(data, lattice, levels, check);

    Transformation result;
    result.levels = levels;
    LossFigures figures;
    figures.exact = true;
    figures.levels = levels;
    figures.keptLeaves.assign(levels.size(), 0);
    for (size_t cls = 0; cls < classes.size.size(); ++cls) {
        const double size = classes.size[cls];
        if (classes.passes[cls]) {
            ++result.classes;
            result.smallestClass =
                result.smallestClass == 0 ? qint64(size) : std::min(result.smallestClass, qint64(size));
            figures.kept += size;
        } else {
            result.suppressed += qint64(size);
        }
        if (classes.passes[cls] || model.countsFailingClasses())
            figures.squares += size * size;
    }
    if (!model.countsFailingClasses())
        figures.squares += double(records) * double(result.suppressed);
    figures.classes = double(result.classes);
    for (size_t attribute = 0; attribute < levels.size(); ++attribute) {
        const auto& map = lattice.above(int(attribute), 0, levels[attribute]);
        const auto& leaves = lattice.leaves(int(attribute), levels[attribute]);
        const auto& codes = lattice.codes(int(attribute));
        for (size_t record = 0; record < codes.size(); ++record)
            if (classes.passes[classes.classOf[record]])
                figures.keptLeaves[attribute] += leaves[map[codes[record]]];
    }
    if (model.needsValues())
        figures.entropy = entropyBits(data, lattice, levels, check, promise.utility);
    result.loss = model.loss(figures);
    return result;
}

std::vector<bool> suppressedBy(const Microdata& data, const Promise& promise, const std::vector<int>& levels) {
    const Lattice lattice(data, promise.quasiIdentifiers);
    const RecordClasses classes = recordClasses(data, lattice, levels, ClassCheck(data, promise.models));
    std::vector<bool> suppressed;
    suppressed.reserve(classes.classOf.size());
    for (const quint32 cls : classes.classOf)
        suppressed.push_back(!classes.passes[cls]);
    return suppressed;
}

} // namespace tawjih::anonymise
