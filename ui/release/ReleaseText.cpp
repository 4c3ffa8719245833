#include "ui/release/ReleaseText.h"

#include "core/indicator/FigureTable.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::FieldRole;
using release::Method;
using release::PreparedRelease;
using release::ReleaseFault;
using release::SensitiveModel;

namespace {

struct ReleaseSpeech {
    Q_DECLARE_TR_FUNCTIONS(ReleaseText)
};

QString persons(qint64 count) {
    return ReleaseSpeech::tr("%n person(s)", nullptr, static_cast<int>(count));
}

QString nameOf(const ReleaseFault& fault) {
    return isolate(fault.attribute ? labelOf(*fault.attribute) : ReleaseSpeech::tr("a column"));
}

QString foundText(const ReleaseFault& fault) {
    QStringList kinds;
    for (const auto& finding : fault.findings)
        if (const QString kind = labelOf(finding.kind); !kinds.contains(kind))
            kinds << kind;
    return ReleaseSpeech::tr(
               "What would be published holds personal data: %1. Nothing leaves the desk. Correct the records "
               "where such a text was written, then look again.")
        .arg(QLocale().createSeparatedList(kinds));
}

} // namespace

QString shareText(double share) {
    return indicator::percentText(share, QLocale());
}

QString roleName(FieldRole role) {
    switch (role) {
    case FieldRole::QuasiIdentifier:
        return ReleaseSpeech::tr("Could identify");
    case FieldRole::Sensitive:
        return ReleaseSpeech::tr("Sensitive");
    case FieldRole::Plain:
        return ReleaseSpeech::tr("Plain");
    }
    return {};
}

bool countsValues(SensitiveModel model) {
    return model < SensitiveModel::EqualCloseness;
}

QString modelName(SensitiveModel model) {
    switch (model) {
    case SensitiveModel::DistinctDiversity:
        return ReleaseSpeech::tr("different values (l-diversity)");
    case SensitiveModel::EntropyDiversity:
        return ReleaseSpeech::tr("evenly spread values (entropy l-diversity)");
    case SensitiveModel::GrassbergerDiversity:
        return ReleaseSpeech::tr("evenly spread values (Grassberger l-diversity)");
    case SensitiveModel::RecursiveDiversity:
        return ReleaseSpeech::tr("no value too frequent (recursive l-diversity)");
    case SensitiveModel::EqualCloseness:
        return ReleaseSpeech::tr("as among everybody (t-closeness)");
    case SensitiveModel::OrderedCloseness:
        return ReleaseSpeech::tr("as among everybody, in order (ordered t-closeness)");
    case SensitiveModel::HierarchicalCloseness:
        return ReleaseSpeech::tr("as among everybody, by groups (hierarchical t-closeness)");
    }
    return {};
}

QString modelMeaning(SensitiveModel model) {
    return countsValues(model)
               ? ReleaseSpeech::tr(
                     "Persons who look alike have at least so many values between them: whoever recognises the "
                     "group still does not learn the value.")
               : ReleaseSpeech::tr(
                     "In every group of persons who look alike, the values are spread nearly as among everybody; "
                     "the smaller the number, the nearer.");
}

QString methodMeaning(Method method) {
    switch (method) {
    case Method::Uniform:
        return ReleaseSpeech::tr(
            "Every column is equally exact for everybody, and it is proven that nothing more exact is "
            "possible. Whoever is still too rare is left out.");
    case Method::Local:
        return ReleaseSpeech::tr(
            "Frequent groups are told more exactly than rare ones. Hardly anybody is left out, but "
            "values of different exactness stand beside each other.");
    case Method::Cells:
        return ReleaseSpeech::tr("Every column is equally exact; where a person is too rare, single values are blank.");
    }
    return {};
}

QString faultText(const ReleaseFault& fault) {
    using enum ReleaseFault::Kind;
    const int possible = static_cast<int>(fault.possible);
    switch (fault.kind) {
    case NobodyInScope:
        return ReleaseSpeech::tr("Nobody was registered in this period. Choose a longer one.");
    case NobodyConsented:
        return ReleaseSpeech::tr(
            "Nobody of this period consented to anonymised statistics, or to transfer abroad where the "
            "recipient is abroad. Ask for consents first.");
    case AuthorisationMissing:
        return ReleaseSpeech::tr(
            "The recipient is abroad, and the desk has no authorisation number of the CNDP. Enter it in "
            "the settings of the desk first.");
    case NoQuasiIdentifier:
        return ReleaseSpeech::tr("No column is marked as one that could identify. Mark at least one.");
    case TooFewPersons:
        return ReleaseSpeech::tr(
                   "There are fewer persons than have to look alike. At most %1 can be promised; or choose a "
                   "longer period.")
            .arg(number(possible));
    case TooFewValues:
        return ReleaseSpeech::tr(
                   "%1: fewer different values are recorded than were promised. At most %2 can be promised.")
            .arg(nameOf(fault), number(possible));
    case ValueUnknown:
        return ReleaseSpeech::tr(
                   "%1: a recorded value belongs to no group. Leave this column out, and tell whoever looks "
                   "after Tawjih.")
            .arg(nameOf(fault));
    case Impossible:
        return ReleaseSpeech::tr(
                   "These promises cannot be kept with so few left out. With %1 of the persons left out it "
                   "would be possible; or leave out a column that could identify, or lower a promise.")
            .arg(shareText(fault.possible));
    case PersonalDataFound:
        return foundText(fault);
    case RecipeInvalid:
        return fault.problems.empty()
                   ? errorText({ErrorCode::Invalid, {}, {}})
                   : ReleaseSpeech::tr("The recipe is not complete: %1").arg(problemText(fault.problems.front().kind));
    }
    return {};
}

QString countsText(const PreparedRelease& release) {
    const release::Counts& counts = release.content.counts;
    QStringList said{ReleaseSpeech::tr("%1 in the file.").arg(persons(counts.published)),
                     ReleaseSpeech::tr("%1 of the period.").arg(persons(counts.inScope))};
    if (counts.withoutConsent > 0)
        said << ReleaseSpeech::tr("%1 left out without consent.").arg(persons(counts.withoutConsent));
    if (const qint64 rare = counts.suppressed - release.heldBack; rare > 0)
        said << ReleaseSpeech::tr("%1 left out as too rare.").arg(persons(rare));
    if (release.heldBack > 0)
        said << ReleaseSpeech::tr("%1 held back, so that comparing with an earlier export gives nobody away.")
                    .arg(persons(release.heldBack));
    return said.join(u' ');
}

QString riskText(const PreparedRelease& release) {
    const release::RiskFigures& before = release.content.before;
    const release::RiskFigures& after = release.content.after;
    const release::Counts& counts = release.content.counts;
    const auto then = [&](double records) {
        return shareText(records / double(std::max<qint64>(1, counts.suppressed + counts.published)));
    };
    const auto now = [&](double records) { return shareText(records / double(std::max<qint64>(1, counts.published))); };
    QStringList said{
        ReleaseSpeech::tr("Everybody in the file looks like at least %1 others.")
            .arg(number(std::max<qint64>(static_cast<qint64>(after.smallestClass) - 1, 0))),
        ReleaseSpeech::tr(
            "Whoever looks for a person they know would be right in %1 of the cases at most; before, in %2.")
            .arg(shareText(after.prosecutor), shareText(before.prosecutor)),
        ReleaseSpeech::tr(
            "Alone with their values: %1 of the persons before, %2 after; fewer than 3 alike: %3, then %4; "
            "fewer than 5: %5, then %6.")
            .arg(then(before.below2), now(after.below2), then(before.below3), now(after.below3), then(before.below5),
                 now(after.below5)),
        ReleaseSpeech::tr("Given away by very few values together (SUDA): %1 of the persons before, %2 after.")
            .arg(then(before.sudaRecords), now(after.sudaRecords))};
    return said.join(u' ');
}

QString searchText(const PreparedRelease& release) {
    const release::SearchFigures& search = release.content.search;
    if (release.recipe.method != Method::Uniform)
        return ReleaseSpeech::tr("%1 of what was known is told.").arg(shareText(release.told));
    return search.proven
               ? ReleaseSpeech::tr("%1 of what was known is told, and it is proven that no more is possible.")
                     .arg(shareText(release.told))
               : ReleaseSpeech::tr("%1 of what was known is told: the best found in the time given, not proven.")
                     .arg(shareText(release.told));
}

} // namespace tawjih::ui
