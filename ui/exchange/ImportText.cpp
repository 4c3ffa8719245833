#include "ui/exchange/ImportText.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

#include <QLocale>

#include <algorithm>

namespace tawjih::ui {

using namespace exchange;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

int counted(qint64 value) {
    return static_cast<int>(value);
}

} // namespace

QString missingText(const ColumnMapping& mapping) {
    for (const auto& group : requiredFieldsOf(mapping.kind())) {
        QStringList names;
        bool found = false;
        for (const ImportField field : group) {
            names << isolate(labelOf(field));
            found = found || mapping.has(field);
        }
        if (!found)
            return ImportText::tr("One column has to be: %1. Choose it below.").arg(names.join(ImportText::tr(" or ")));
    }
    return {};
}

QString evidenceText(const ImportPlan& plan) {
    QStringList notes;
    if (plan.format == TableFormat::Csv)
        notes << labelOf(plan.encoding.evidence);
    if (plan.layout.tool != FormTool::None)
        notes << labelOf(plan.layout.tool) << labelOf(plan.layout.headers);
    if (plan.remembered)
        notes << ImportText::tr("columns as last time");
    return notes.join(QStringLiteral(" · "));
}

QString columnName(const std::vector<QString>& headers, size_t column) {
    const QString& header = headers.at(column);
    // Isolated: "_uuid" does not become "uuid_" among Arabic.
    return header.isEmpty() ? ImportText::tr("Column %1").arg(number(static_cast<qint64>(column) + 1))
                            : isolate(header);
}

QString policyHelp(ImportPolicy policy) {
    switch (policy) {
    case ImportPolicy::OnlyNew:
        return ImportText::tr("Whoever is on record already stays as they are.");
    case ImportPolicy::FillBlanks:
        return ImportText::tr("Where the record says nothing, the file’s value goes in. Nothing is replaced.");
    case ImportPolicy::OverwriteChosen:
        return ImportText::tr("The fields that you choose take the file’s value; blanks of the others are filled.");
    case ImportPolicy::UniqueMatchOnly:
        return ImportText::tr("Fills blanks of persons found exactly once. All other rows are listed.");
    }
    return {};
}

QString importVerb(const ImportSummary& summary) {
    const bool persons = summary.kind == ImportKind::Persons;
    const QString update = ImportText::tr("Update %n person(s)", nullptr, counted(summary.updated));
    if (summary.fresh == 0)
        return summary.updated > 0 ? update : ImportText::tr("Nothing to import");
    const QString import = persons ? ImportText::tr("Import %n person(s)", nullptr, counted(summary.fresh))
                                   : ImportText::tr("Import %n row(s)", nullptr, counted(summary.fresh));
    return summary.updated == 0 ? import
                                : ImportText::tr("%1, update %2", "import button: after 'Import 118 persons'")
                                      .arg(import, number(summary.updated));
}

QString importedLine(const ImportSummary& summary) {
    QStringList parts;
    if (summary.fresh > 0 || summary.updated == 0)
        parts << (summary.kind == ImportKind::Persons
                      ? ImportText::tr("%n person(s) registered", nullptr, counted(summary.fresh))
                      : ImportText::tr("%n row(s) imported", nullptr, counted(summary.fresh)));
    if (summary.updated > 0)
        parts << ImportText::tr("%n updated", nullptr, counted(summary.updated));
    return QString(parts.join(ImportText::tr(", ")) + u'.');
}

QString importedText(const ImportSummary& summary) {
    QStringList sentences{importedLine(summary)};
    if (summary.alreadyThere > 0)
        sentences << ImportText::tr("%n were there already.", nullptr, counted(summary.alreadyThere));
    if (summary.toDecide > 0)
        sentences << ImportText::tr("%n row(s) to decide were left: nothing of them was imported.", nullptr,
                                    counted(summary.toDecide));
    if (summary.left > 0)
        sentences << ImportText::tr("%n were left out.", nullptr, counted(summary.left));
    if (summary.invalid > 0)
        sentences << ImportText::tr("%n could not be imported: see why below.", nullptr, counted(summary.invalid));
    if (summary.warned > 0)
        sentences << ImportText::tr("In %n of them single values were not understood; they stand in the remarks.",
                                    nullptr, counted(summary.warned));
    if (!summary.unmappedHeaders.isEmpty())
        sentences
            << ImportText::tr("Columns left out: %1.").arg(isolate(summary.unmappedHeaders.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

Tone outcomeTone(RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::New:
        return Tone::Good;
    case RowOutcome::Updated:
        return Tone::Info;
    case RowOutcome::ToDecide:
        return Tone::Warning;
    case RowOutcome::Invalid:
        return Tone::Danger;
    case RowOutcome::AlreadyThere:
    case RowOutcome::Left:
        break;
    }
    return Tone::Neutral;
}

QString likelihoodText(const RowCandidate& candidate) {
    if (candidate.relation == identity::Relation::Twin)
        return ImportText::tr("perhaps a twin");
    if (candidate.relation == identity::Relation::Household)
        return ImportText::tr("perhaps somebody of the same household");
    switch (identity::classOf(candidate.probability)) {
    case identity::MatchClass::Probable:
        return ImportText::tr("probably the same person");
    case identity::MatchClass::ToReview:
        return ImportText::tr("perhaps the same person");
    case identity::MatchClass::Unlikely:
        break;
    }
    return ImportText::tr("hardly the same person");
}

QString decisionText(const RowDecision& decision, const std::vector<RowCandidate>& candidates) {
    switch (decision.kind) {
    case RowDecision::Kind::New:
        return ImportText::tr("another person: will be registered");
    case RowDecision::Kind::Leave:
        return ImportText::tr("left out");
    case RowDecision::Kind::Same:
        break;
    }
    const auto same = std::ranges::find(candidates, decision.same, &RowCandidate::id);
    return same == candidates.end() || same->person.number.isEmpty()
               ? ImportText::tr("the same person")
               : ImportText::tr("the same person: %1").arg(isolateLtr(same->person.number));
}

QString undoOutlook(const ImportRecord& record, const UndoFindings& findings) {
    if (findings.mayUndo()) {
        QStringList sentences;
        if (record.created > 0)
            sentences << (record.kind == ImportKind::Persons
                              ? ImportText::tr("%n person(s) that it registered will be removed.", nullptr,
                                               counted(record.created))
                              : ImportText::tr("%n record(s) that it made will be removed.", nullptr,
                                               counted(record.created)));
        if (record.updated > 0)
            sentences << ImportText::tr("%n that it changed will be as they were.", nullptr, counted(record.updated));
        sentences << ImportText::tr("Nothing recorded since depends on it.");
        return sentences.join(u' ');
    }
    QStringList reasons;
    if (findings.changedSince > 0)
        reasons << ImportText::tr("%n of what it brought was changed since", nullptr, counted(findings.changedSince));
    if (findings.dependentSince > 0)
        reasons << ImportText::tr("%n record(s) made since depend on it", nullptr, counted(findings.dependentSince));
    QString text = ImportText::tr("It cannot be undone: %1.").arg(reasons.join(ImportText::tr("; ")));
    if (!findings.cases.isEmpty()) {
        constexpr qsizetype named = 5;
        QStringList numbers = findings.cases.mid(0, named);
        for (QString& number : numbers)
            number = isolateLtr(number);
        if (findings.cases.size() > named)
            numbers << QStringLiteral("…");
        text += u' ' + ImportText::tr("Cases: %1.").arg(numbers.join(ImportText::tr(", ")));
    }
    return text;
}

QString failureText(const Error& error) {
    const auto table = fromCode<TableProblem>(error.detail);
    const bool saysMore = table && *table != TableProblem::Unreadable;
    return saysMore ? ImportText::tr("The list was not opened: %1.").arg(labelOf(*table)) : errorText(error);
}

} // namespace tawjih::ui
