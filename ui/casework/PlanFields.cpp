#include "ui/casework/PlanFields.h"

#include "ui/beneficiary/Pickers.h"

namespace tawjih::ui {

namespace {

constexpr auto context = "PlanFields";

struct PlanFieldsText {
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

QString standing(const PlanAction& action) {
    if (action.doneOn)
        return PlanFieldsText::tr("done on %1").arg(dateText(*action.doneOn));
    if (action.cancelledOn)
        return PlanFieldsText::tr("cancelled on %1").arg(dateText(*action.cancelledOn));
    return PlanFieldsText::tr("to do");
}

/// Done and cancelled are one field: half of it makes no sense.
RecordField<PlanAction> standingField() {
    return {
        context, QT_TRANSLATE_NOOP("PlanFields", "Status"),
        [](const PlanAction& a, const PlanAction& b) { return a.doneOn == b.doneOn && a.cancelledOn == b.cancelledOn; },
        [](PlanAction& to, const PlanAction& from) {
            to.doneOn = from.doneOn;
            to.cancelledOn = from.cancelledOn;
        },
        standing};
}

} // namespace

ProgrammeNames programmeNames(const CatalogueService& catalogue) {
    return [&catalogue](ProgrammeId id) {
        if (id.isNull())
            return QString();
        const QLocale::Language language = QLocale().language();
        const auto programme = catalogue.find(id);
        if (!programme)
            return QString();
        const auto centre = catalogue.find(programme->establishment);
        const QString name = isolate(programme->name.in(language));
        return centre
                   ? PlanFieldsText::tr("%1, %2", "training and centre").arg(name, isolate(centre->name.in(language)))
                   : name;
    };
}

QString choiceText(const CareerChoice& choice, const ProgrammeNames& programmes) {
    QString text = tradeText(choice.trade);
    if (choice.programme)
        text = PlanFieldsText::tr("%1: %2", "trade and training").arg(text, programmes(*choice.programme));
    return choice.note.isEmpty() ? text
                                 : PlanFieldsText::tr("%1 (%2)", "choice and note").arg(text, isolate(choice.note));
}

QString choicesText(const std::vector<CareerChoice>& choices, const ProgrammeNames& programmes) {
    QStringList parts;
    for (const CareerChoice& choice : choices)
        parts << isolate(PlanFieldsText::tr("%1 %2", "rank and choice")
                             .arg(number(static_cast<qint64>(parts.size()) + 1), choiceText(choice, programmes)));
    return parts.join(QStringLiteral(" · "));
}

QString ownerText(const PlanAction& action, const UserNames& users) {
    return action.owner.isNull() ? PlanFieldsText::tr("the person") : isolate(users(action.owner));
}

RecordFields<Plan> planFields(ProgrammeNames programmes) {
    return {
        recordField<&Plan::choices>(context, QT_TRANSLATE_NOOP("PlanFields", "Career choices"),
                                    [programmes](const Plan& plan) { return choicesText(plan.choices, programmes); }),
        recordField<&Plan::goal>(context, QT_TRANSLATE_NOOP("PlanFields", "Goal")),
    };
}

RecordFields<PlanAction> actionFields(UserNames users) {
    return {
        recordField<&PlanAction::description>(context, QT_TRANSLATE_NOOP("PlanFields", "What is to be done")),
        recordField<&PlanAction::owner>(context, QT_TRANSLATE_NOOP("PlanFields", "Who"),
                                        [users](const PlanAction& action) { return ownerText(action, users); }),
        recordField<&PlanAction::due>(context, QT_TRANSLATE_NOOP("PlanFields", "Due")),
        standingField(),
    };
}

} // namespace tawjih::ui
