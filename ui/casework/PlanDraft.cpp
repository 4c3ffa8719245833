#include "ui/casework/PlanDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

QString toDraft(const Plan& plan) {
    QJsonArray choices;
    for (const CareerChoice& choice : plan.choices)
        choices << QJsonObject{{u"trade"_s, choice.trade},
                               {u"programme"_s, choice.programme.value_or(ProgrammeId()).uuid().toString()},
                               {u"note"_s, choice.note}};
    const QJsonObject draft{{u"id"_s, plan.id.uuid().toString()},
                            {u"version"_s, plan.stamp.version},
                            {u"goal"_s, plan.goal},
                            {u"choices"_s, choices}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

Plan withDraft(Plan plan, const QString& text) {
    const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
    plan.id = PlanId(QUuid(draft.value("id"_L1).toString()));
    plan.stamp.version = draft.value("version"_L1).toInt();
    plan.goal = draft.value("goal"_L1).toString();
    plan.choices.clear();
    for (const QJsonValue value : draft.value("choices"_L1).toArray()) {
        const QJsonObject each = value.toObject();
        CareerChoice choice{each.value("trade"_L1).toString(), {}, each.value("note"_L1).toString()};
        if (const QUuid programme(each.value("programme"_L1).toString()); !programme.isNull())
            choice.programme = ProgrammeId(programme);
        plan.choices.push_back(std::move(choice));
    }
    return plan;
}

} // namespace tawjih::ui
