#include "ui/exchange/ImportText.h"

#include "ui/exchange/ImportPage.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

namespace tawjih::ui {

using namespace exchange;

QString missingText(const ColumnMapping& mapping) {
    for (const auto& group : requiredFieldsOf(mapping.kind())) {
        QStringList names;
        bool found = false;
        for (const ImportField field : group) {
            names << isolate(labelOf(field));
            found = found || mapping.has(field);
        }
        if (!found)
            return ImportPage::tr("One column has to be: %1. Choose it below.").arg(names.join(ImportPage::tr(" or ")));
    }
    return {};
}

QString importedText(const ImportSummary& summary) {
    QStringList sentences{ImportPage::tr("%n row(s) imported.", nullptr, static_cast<int>(summary.fresh))};
    if (summary.alreadyThere > 0)
        sentences << ImportPage::tr("%n were there already.", nullptr, static_cast<int>(summary.alreadyThere));
    if (summary.invalid > 0)
        sentences << ImportPage::tr("%n could not be imported: see why below.", nullptr,
                                    static_cast<int>(summary.invalid));
    if (summary.warned > 0)
        sentences << ImportPage::tr("In %n of them single values were not understood; they stand in the remarks.",
                                    nullptr, static_cast<int>(summary.warned));
    if (!summary.unmappedHeaders.isEmpty())
        sentences
            << ImportPage::tr("Columns left out: %1.").arg(isolate(summary.unmappedHeaders.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

QString evidenceText(const ImportPlan& plan) {
    QStringList notes;
    if (plan.format == TableFormat::Csv)
        notes << labelOf(plan.encoding.evidence);
    if (plan.layout.tool != FormTool::None)
        notes << labelOf(plan.layout.tool) << labelOf(plan.layout.headers);
    if (plan.remembered)
        notes << ImportPage::tr("columns as last time");
    return notes.join(QStringLiteral(" · "));
}

QString failureText(const Error& error) {
    const auto table = fromCode<TableProblem>(error.detail);
    const bool saysMore = table && *table != TableProblem::Unreadable;
    return saysMore ? ImportPage::tr("The list was not opened: %1.").arg(labelOf(*table)) : errorText(error);
}

} // namespace tawjih::ui
