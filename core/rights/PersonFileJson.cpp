#include "core/base/Text.h"
#include "core/rights/PersonFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::rights {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int formatVersion = 1;

QJsonValue day(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue day(const std::optional<QDate>& date) {
    return date ? day(*date) : QJsonValue();
}

QJsonValue instant(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODate);
}

QJsonValue number(const std::optional<int>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue text(const QString& value) {
    return inert(value);
}

template <typename List, typename Map>
QJsonArray array(const List& list, Map map) {
    QJsonArray all;
    for (const auto& each : list)
        all.append(map(each));
    return all;
}

QJsonObject name(const LocalName& local) {
    return {{u"fr"_s, text(local.fr)}, {u"ar"_s, text(local.ar)}, {u"en"_s, text(local.en)}};
}

QJsonObject identity(const Beneficiary& person) {
    QJsonObject json{
        {u"recorded_at"_s, instant(person.stamp.recordedAt)},
        {u"family_name_latin"_s, text(person.name.familyLatin)},
        {u"given_name_latin"_s, text(person.name.givenLatin)},
        {u"family_name_arabic"_s, text(person.name.familyArabic)},
        {u"given_name_arabic"_s, text(person.name.givenArabic)},
        {u"external_id"_s, text(person.externalId)},
        {u"sex"_s, codeOf(person.sex)},
        {u"birth_date"_s, day(person.birth.date())},
        {u"birth_precision"_s, codeOf(person.birth.precision())},
        {u"nationalities"_s, QJsonArray::fromStringList(person.nationalities)},
        {u"phone"_s, text(person.phone)},
        {u"other_phone"_s, text(person.otherPhone)},
        {u"email"_s, text(person.email)},
        {u"preferred_contact"_s, codeOf(person.preferredContact)},
        {u"safe_to_contact"_s, codeOf(person.safeToContact)},
        {u"contact_note"_s, text(person.contactNote)},
        {u"address"_s, text(person.address)},
        {u"arrondissement"_s, person.arrondissement},
        {u"residence_status"_s, codeOf(person.residenceStatus)},
        {u"document_number"_s, text(person.documentNumber)},
        {u"residence_expires_on"_s, day(person.residenceExpiresOn)},
        {u"marital_status"_s, codeOf(person.maritalStatus)},
        {u"household_size"_s, number(person.householdSize)},
        {u"dependants"_s, number(person.dependants)},
        {u"education_level"_s, codeOf(person.educationLevel)},
        {u"bac_stream"_s, codeOf(person.bacStream)},
        {u"diploma"_s, text(person.diploma)},
        {u"diploma_equivalence"_s, codeOf(person.diplomaEquivalence)},
        {u"earlier_training"_s, text(person.earlierTraining)},
        {u"trade"_s, person.trade},
        {u"practice_years"_s, number(person.practiceYears)},
        {u"employment_status"_s, codeOf(person.employmentStatus)},
        {u"interests"_s, QJsonArray::fromStringList(person.interests)},
        {u"sent_by"_s, text(person.sentBy)},
        {u"remarks"_s, text(person.remarks)},
        {u"registered_on"_s, day(person.registeredOn)},
    };
    json[u"constraints"_s] = array(person.constraints, [](Constraint each) { return codeOf(each); });
    json[u"languages"_s] = array(person.languages, [](const LanguageSkill& each) {
        return QJsonObject{
            {u"language"_s, each.language}, {u"spoken"_s, codeOf(each.spoken)}, {u"written"_s, codeOf(each.written)}};
    });
    json[u"documents"_s] = array(person.documents, [](const DocumentState& each) {
        return QJsonObject{{u"document"_s, codeOf(each.kind)},
                           {u"status"_s, codeOf(each.status)},
                           {u"expires_on"_s, day(each.expiresOn)},
                           {u"note"_s, text(each.note)}};
    });
    if (person.earlierLevels)
        json[u"earlier_levels"_s] = array(*person.earlierLevels, [](const EarlierTraining& each) {
            return QJsonObject{{u"level"_s, codeOf(each.level)}, {u"trade"_s, each.trade}};
        });
    return json;
}

QJsonObject session(const CounsellingSession& each) {
    QJsonObject json{{u"held_at"_s, instant(each.heldAt)},
                     {u"minutes"_s, number(each.minutes)},
                     {u"kind"_s, codeOf(each.kind)},
                     {u"mode"_s, codeOf(each.mode)},
                     {u"language"_s, each.language},
                     {u"interpreter"_s, codeOf(each.interpreter)},
                     {u"attendance"_s, codeOf(each.attendance)},
                     {u"note"_s, text(each.note)}};
    if (each.nextStep)
        json[u"next_step"_s] = QJsonObject{{u"text"_s, text(each.nextStep->text)},
                                           {u"due_on"_s, day(each.nextStep->due)},
                                           {u"done_on"_s, day(each.nextStep->doneOn)}};
    return json;
}

QJsonObject referral(const FileReferral& each) {
    const Referral& its = each.row.referral;
    QJsonObject json{{u"centre"_s, name(each.row.establishment)},
                     {u"programme"_s, name(each.row.programme)},
                     {u"status"_s, codeOf(its.status)},
                     {u"status_on"_s, day(its.statusOn)},
                     {u"created_on"_s, day(its.createdOn)},
                     {u"sent_on"_s, day(its.sentOn)},
                     {u"refusal_reasons"_s, array(its.refusalReasons, [](RefusalReason why) { return codeOf(why); })},
                     {u"outcome"_s, its.outcome ? QJsonValue(codeOf(its.outcome->outcome)) : QJsonValue()},
                     {u"outcome_on"_s, its.outcome ? day(its.outcome->on) : QJsonValue()},
                     {u"message"_s, text(its.message)}};
    json[u"steps"_s] = array(each.steps, [](const ReferralTransition& step) {
        return QJsonObject{{u"to"_s, step.to},
                           {u"from"_s, step.from},
                           {u"happened_on"_s, day(step.happenedOn)},
                           {u"reasons"_s, QJsonArray::fromStringList(step.reasons)},
                           {u"note"_s, text(step.note)},
                           {u"undoes"_s, step.undoes}};
    });
    return json;
}

QJsonObject plan(const PersonFile& file) {
    return {{u"goal"_s, text(file.plan.goal)},
            {u"choices"_s, array(file.plan.choices,
                                 [](const CareerChoice& each) {
                                     return QJsonObject{{u"trade"_s, each.trade}, {u"note"_s, text(each.note)}};
                                 })},
            {u"actions"_s, array(file.actions, [](const PlanAction& each) {
                 return QJsonObject{{u"description"_s, text(each.description)},
                                    {u"by"_s, each.owner.isNull() ? u"person"_s : u"desk"_s},
                                    {u"due_on"_s, day(each.due)},
                                    {u"done_on"_s, day(each.doneOn)},
                                    {u"cancelled_on"_s, day(each.cancelledOn)}};
             })}};
}

QJsonObject consent(const PersonFile& file, const Consent& each) {
    return {{u"purpose"_s, codeOf(each.purpose)},
            {u"centre"_s, each.establishment.isNull() ? QJsonValue() : name(file.centres.value(each.establishment))},
            {u"decision"_s, codeOf(each.decision)},
            {u"decided_on"_s, day(each.decidedOn)},
            {u"form"_s, codeOf(each.form)},
            {u"language"_s, each.language},
            {u"interpreter"_s, codeOf(each.interpreter)},
            {u"expires_on"_s, day(each.expiresOn)},
            {u"note"_s, text(each.note)}};
}

QJsonArray followUps(const PersonFile& file) {
    return array(file.followUps, [](const FollowUp& each) {
        return QJsonObject{{u"months"_s, each.months},
                           {u"checked_on"_s, day(each.checkedOn)},
                           {u"situation"_s, codeOf(each.situation)},
                           {u"evidence"_s, codeOf(each.evidence)},
                           {u"note"_s, text(each.note)}};
    });
}

QJsonArray attempts(const PersonFile& file) {
    return array(file.attempts, [](const ContactAttempt& each) {
        return QJsonObject{{u"mark"_s, codeOf(each.mark)},
                           {u"attempted_at"_s, instant(each.attemptedAt)},
                           {u"way"_s, codeOf(each.way)},
                           {u"result"_s, codeOf(each.result)},
                           {u"note"_s, text(each.note)}};
    });
}

QJsonArray requests(const PersonFile& file) {
    return array(file.requests, [](const RightsRequest& each) {
        return QJsonObject{{u"kind"_s, codeOf(each.kind)},
                           {u"channel"_s, codeOf(each.channel)},
                           {u"received_on"_s, day(each.receivedOn)},
                           {u"due_on"_s, day(each.dueOn)},
                           {u"state"_s, codeOf(each.state)},
                           {u"answered_on"_s, each.answer ? day(each.answer->on) : QJsonValue()},
                           {u"details"_s, text(each.details)},
                           {u"reason"_s, text(each.reason)}};
    });
}

/// Where data came from and went to.
void addTraces(QJsonObject& json, const PersonFile& file) {
    json[u"households"_s] = array(file.relatives, [](const FileRelative& each) {
        return QJsonObject{{u"relation"_s, each.relation ? QJsonValue(codeOf(*each.relation)) : QJsonValue()},
                           {u"lives_together"_s, each.livesTogether}};
    });
    json[u"letters"_s] = array(file.letters, [](const IssuedLetter& each) {
        return QJsonObject{{u"kind"_s, codeOf(each.form.kind)}, {u"issued_at"_s, instant(each.recordedAt)}};
    });
    json[u"attached_documents"_s] = array(file.attachments, [](const Attachment& each) {
        return QJsonObject{{u"name"_s, text(each.name)},
                           {u"document"_s, each.document ? QJsonValue(codeOf(*each.document)) : QJsonValue()},
                           {u"media"_s, codeOf(each.media)},
                           {u"pages"_s, each.pages},
                           {u"bytes"_s, each.size},
                           {u"added_at"_s, instant(each.recordedAt)}};
    });
    json[u"accesses"_s] = array(file.accesses, [](const FileAccess& each) {
        return QJsonObject{{u"on"_s, day(each.on)},
                           {u"roles"_s, QJsonArray::fromStringList(vault::toCodes(each.roles).split(u','))},
                           {u"action"_s, each.action},
                           {u"times"_s, each.times}};
    });
    json[u"anonymised_exports"_s] = array(file.releases, [](const FileRelease& each) {
        return QJsonObject{{u"on"_s, day(each.on)}, {u"purpose"_s, text(each.purpose)}, {u"abroad"_s, each.abroad}};
    });
    json[u"imports"_s] = array(file.imports, [](const FileImport& each) {
        return QJsonObject{{u"on"_s, day(each.on)}, {u"kind"_s, each.kind}};
    });
}

} // namespace

QString inert(const QString& value) {
    QString kept;
    for (const QChar each : value)
        if (each == u'\n' || !(hasBidiControls(QStringView(&each, 1)) || each.category() == QChar::Other_Control))
            kept += each;
    return kept;
}

QByteArray toJson(const PersonFile& file) {
    const vault::DeskIdentity& desk = file.desk;
    QJsonObject json{
        {u"format"_s, u"tawjih-person-file"_s},
        {u"version"_s, formatVersion},
        {u"issued_on"_s, day(file.issuedOn)},
        {u"desk"_s, QJsonObject{{u"name"_s, name({desk.nameFrench, desk.nameArabic, desk.nameEnglish})},
                                {u"city"_s, text(desk.city)},
                                {u"address"_s, text(desk.address)},
                                {u"phone"_s, text(desk.phone)},
                                {u"cndp_number"_s, text(desk.authorisation)}}},
        {u"notice"_s, name({legalNotice(desk, Language::French), legalNotice(desk, Language::Arabic),
                            legalNotice(desk, Language::English)})},
        {u"identity"_s, identity(file.person)},
        {u"earlier_versions"_s, array(file.earlier, identity)},
        {u"case"_s,
         QJsonObject{{u"number"_s, file.file.number},
                     {u"status"_s, codeOf(file.file.status)},
                     {u"spells"_s, array(file.spells,
                                         [](const CaseSpell& each) {
                                             return QJsonObject{
                                                 {u"opened_on"_s, day(each.openedOn)},
                                                 {u"reason"_s, codeOf(each.openingReason)},
                                                 {u"closed_on"_s, each.closing ? day(each.closing->on) : QJsonValue()},
                                                 {u"closing_reason"_s, each.closing
                                                                           ? QJsonValue(codeOf(each.closing->reason))
                                                                           : QJsonValue()}};
                                         })}}},
        {u"consents"_s, array(file.consents, [&](const Consent& each) { return consent(file, each); })},
        {u"sessions"_s, array(file.sessions, session)},
        {u"referrals"_s, array(file.referrals, referral)},
        {u"plan"_s, plan(file)},
        {u"follow_ups"_s, followUps(file)},
        {u"contact_attempts"_s, attempts(file)},
        {u"requests"_s, requests(file)},
    };
    addTraces(json, file);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace tawjih::rights
