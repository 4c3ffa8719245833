#include "core/base/Bidi.h"
#include "core/base/Places.h"
#include "core/base/Tongue.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/release/HtmlPage.h"
#include "core/rights/PersonFile.h"

namespace tawjih::rights {

namespace {

/// The file in one language, section by section.
class Page {
public:
    Page(const PersonFile& file, Language language)
        : m_file(file)
        , m_tongue(language)
        , m_page(language, words(QT_TRANSLATE_NOOP("PersonFile", "Your personal file"))) {}

    Result<QByteArray> pdf() {
        addHead();
        addIdentity();
        addContact();
        addSchooling();
        addEarlier();
        addCase();
        addConsents();
        addSessions();
        addReferrals();
        addPlan();
        addFollowUps();
        addRelatives();
        addAttachments();
        addRequests();
        addTraces();
        return m_page.pdf();
    }

private:
    using Rows = std::vector<QStringList>;

    [[nodiscard]] QString words(const char* source, int n = -1) const { return m_tongue.text("PersonFile", source, n); }
    [[nodiscard]] QString date(QDate day) const { return day.isValid() ? m_tongue.date(day) : QString(); }
    [[nodiscard]] QString date(const std::optional<QDate>& day) const { return day ? date(*day) : QString(); }
    [[nodiscard]] QString number(const std::optional<int>& value) const {
        return value ? m_tongue.locale().toString(*value) : QString();
    }
    [[nodiscard]] QString name(const LocalName& local) const { return inert(local.in(m_tongue.locale().language())); }
    template <Coded E>
    [[nodiscard]] QString label(E value) const {
        return m_tongue.label(value);
    }
    [[nodiscard]] QString languageOf(const QString& code) const {
        return code.isEmpty() ? QString() : languageName(code, m_tongue.code());
    }
    [[nodiscard]] QString tradeOf(const QString& code) const {
        return code.isEmpty() ? QString() : tradeName(code, m_tongue.code());
    }
    /// A number, a phone or a name in another script keeps its own direction in its cell.
    [[nodiscard]] static QString isolated(const QString& text) { return isolate(inert(text)); }
    /// Names and values, those without a value left out.
    void facts(Rows rows) {
        std::erase_if(rows, [](const QStringList& row) { return row.at(1).isEmpty(); });
        for (QStringList& row : rows)
            row[1] = isolated(row[1]);
        if (rows.empty())
            nothing();
        else
            m_page.facts(rows);
    }
    void table(const QStringList& header, Rows rows) {
        if (rows.empty())
            return nothing();
        for (QStringList& row : rows)
            for (QString& cell : row)
                cell = isolated(cell);
        m_page.table(header, rows);
    }
    void nothing() { m_page.paragraph(words(QT_TRANSLATE_NOOP("PersonFile", "Nothing is recorded."))); }
    void heading(const char* source) { m_page.heading(words(source)); }

    void addHead();
    void addIdentity();
    void addContact();
    void addSchooling();
    void addEarlier();
    void addCase();
    void addConsents();
    void addSessions();
    void addReferrals();
    void addPlan();
    void addFollowUps();
    void addRelatives();
    void addAttachments();
    void addRequests();
    void addTraces();
    void addExports();

    const PersonFile& m_file;
    Tongue m_tongue;
    release::HtmlPage m_page;
};

void Page::addHead() {
    const vault::DeskIdentity& desk = m_file.desk;
    QStringList contact{desk.address, desk.city, desk.phone};
    contact.removeAll(QString());
    facts({{words(QT_TRANSLATE_NOOP("PersonFile", "Desk")), desk.name(m_tongue.code())},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Address")), m_tongue.list(contact)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "CNDP number")), desk.authorisation},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Case")), m_file.file.number},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Issued on")), date(m_file.issuedOn)}});
    m_page.paragraph(words(QT_TRANSLATE_NOOP(
        "PersonFile", "This is all that the desk holds about you on the day above. It was handed to you because you "
                      "asked for it; nobody else needs to see it.")));
    m_page.paragraph(legalNotice(desk, m_tongue.language()));
}

void Page::addIdentity() {
    const Beneficiary& person = m_file.person;
    QStringList nationalities;
    for (const QString& code : person.nationalities)
        nationalities << countryName(code, m_tongue.code());
    QString birth = date(person.birth.date());
    if (person.birth.isKnown() && person.birth.precision() != BirthPrecision::Day)
        birth = QStringLiteral("%1 (%2)").arg(person.birth.date()->year()).arg(label(person.birth.precision()));
    heading(QT_TRANSLATE_NOOP("PersonFile", "Who you are"));
    facts({{words(QT_TRANSLATE_NOOP("PersonFile", "Name in Latin letters")), person.name.latin()},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Name in Arabic letters")), person.name.arabic()},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Sex")), label(person.sex)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Born")), birth},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Nationality")), m_tongue.list(nationalities)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Marital status")), label(person.maritalStatus)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "People in the household")), number(person.householdSize)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Dependants")), number(person.dependants)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Residence status")), label(person.residenceStatus)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Number of the document")), person.documentNumber},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Valid until")), date(person.residenceExpiresOn)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Registered on")), date(person.registeredOn)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Sent by")), person.sentBy},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Number in another system")), person.externalId},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Remarks")), person.remarks}});
}

void Page::addContact() {
    const Beneficiary& person = m_file.person;
    heading(QT_TRANSLATE_NOOP("PersonFile", "How to reach you"));
    facts({{words(QT_TRANSLATE_NOOP("PersonFile", "Phone")), person.phone},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Other phone")), person.otherPhone},
           {words(QT_TRANSLATE_NOOP("PersonFile", "E-mail")), person.email},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Preferred way")), label(person.preferredContact)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Safe to contact")), label(person.safeToContact)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Note")), person.contactNote},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Address")), person.address},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Arrondissement")),
            person.arrondissement.isEmpty() ? QString() : placeName(person.arrondissement, m_tongue.code())}});
}

void Page::addSchooling() {
    const Beneficiary& person = m_file.person;
    QStringList languages;
    for (const LanguageSkill& each : person.languages)
        languages
            << QStringLiteral("%1 (%2 / %3)").arg(languageOf(each.language), label(each.spoken), label(each.written));
    QStringList interests;
    for (const QString& code : person.interests)
        interests << tradeOf(code);
    QStringList constraints;
    for (const Constraint each : person.constraints)
        constraints << label(each);
    QStringList documents;
    for (const DocumentState& each : person.documents) {
        QStringList parts{label(each.kind), label(each.status), date(each.expiresOn), each.note};
        parts.removeAll(QString());
        documents << parts.join(QStringLiteral(" · "));
    }
    QStringList levels;
    for (const EarlierTraining& each : person.earlierLevels.value_or(std::vector<EarlierTraining>()))
        levels << QString(label(each.level) + u' ' + tradeOf(each.trade)).trimmed();
    heading(QT_TRANSLATE_NOOP("PersonFile", "Schooling, work and wishes"));
    facts({{words(QT_TRANSLATE_NOOP("PersonFile", "Schooling")), label(person.educationLevel)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Stream of the baccalauréat")), label(person.bacStream)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Diploma")), person.diploma},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Equivalence")), label(person.diplomaEquivalence)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Earlier training")), person.earlierTraining},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Levels reached")), m_tongue.list(levels)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Trade")), tradeOf(person.trade)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Years of practice")), number(person.practiceYears)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Employment")), label(person.employmentStatus)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Languages (spoken / written)")), m_tongue.list(languages)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Interests")), m_tongue.list(interests)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "What stands in the way")), m_tongue.list(constraints)},
           {words(QT_TRANSLATE_NOOP("PersonFile", "Documents")), documents.join(u'\n')}});
}

void Page::addEarlier() {
    if (m_file.earlier.empty())
        return;
    m_page.paragraph(words(
        QT_TRANSLATE_N_NOOP("PersonFile",
                            "%n earlier version(s) of this page are kept in the history; they are in the computer file "
                            "that goes with this document."),
        static_cast<int>(m_file.earlier.size())));
}

void Page::addCase() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Your case"));
    Rows rows;
    for (const CaseSpell& each : m_file.spells)
        rows.push_back({date(each.openedOn), label(each.openingReason),
                        each.closing ? date(each.closing->on) : QString(),
                        each.closing ? label(each.closing->reason) : QString()});
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Opened")), words(QT_TRANSLATE_NOOP("PersonFile", "Why")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Closed")), words(QT_TRANSLATE_NOOP("PersonFile", "Why"))},
          rows);
}

void Page::addConsents() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "What you agreed to"));
    Rows rows;
    for (const Consent& each : m_file.consents) {
        QStringList how{label(each.form), languageOf(each.language), each.note};
        how.removeAll(QString());
        const QString centre =
            each.establishment.isNull() ? QString() : QString(u": " + name(m_file.centres.value(each.establishment)));
        rows.push_back({date(each.decidedOn), QString(label(each.purpose) + centre), label(each.decision),
                        how.join(QStringLiteral(" · ")), date(each.expiresOn)});
    }
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Purpose")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Decision")), words(QT_TRANSLATE_NOOP("PersonFile", "How")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Valid until"))},
          rows);
}

void Page::addSessions() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Sessions and appointments"));
    Rows rows;
    for (const CounsellingSession& each : m_file.sessions) {
        const QDateTime at = each.heldAt.toLocalTime();
        QStringList said{each.note};
        if (each.nextStep)
            said << QString(words(QT_TRANSLATE_NOOP("PersonFile", "Next step: %1")).arg(each.nextStep->text) + u' ' +
                            date(each.nextStep->due));
        said.removeAll(QString());
        rows.push_back({QString(date(at.date()) + u' ' + m_tongue.time(at.time())),
                        QString(label(each.kind) + QStringLiteral(" · ") + label(each.mode)), label(each.attendance),
                        said.join(u'\n')});
    }
    table({words(QT_TRANSLATE_NOOP("PersonFile", "When")), words(QT_TRANSLATE_NOOP("PersonFile", "What")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Attendance")), words(QT_TRANSLATE_NOOP("PersonFile", "Note"))},
          rows);
}

void Page::addReferrals() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Where you were referred"));
    if (m_file.referrals.empty())
        return nothing();
    for (const FileReferral& each : m_file.referrals) {
        const Referral& its = each.row.referral;
        QStringList reasons;
        for (const RefusalReason why : its.refusalReasons)
            reasons << label(why);
        m_page.heading(name(each.row.establishment), 3);
        facts(
            {{words(QT_TRANSLATE_NOOP("PersonFile", "Training")), name(each.row.programme)},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Prepared")), date(its.createdOn)},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Sent")), date(its.sentOn)},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Answer")), QString(label(its.status) + u' ' + date(its.statusOn))},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Reasons")), m_tongue.list(reasons)},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Outcome")),
              its.outcome ? QString(label(its.outcome->outcome) + u' ' + date(its.outcome->on)) : QString()},
             {words(QT_TRANSLATE_NOOP("PersonFile", "Message")), its.message}});
        Rows steps;
        for (const ReferralTransition& step : each.steps) {
            QString to = step.to;
            if (const auto status = fromCode<ReferralStatus>(step.to))
                to = label(*status);
            else if (const auto outcome = fromCode<TrainingOutcome>(step.to))
                to = label(*outcome);
            steps.push_back({date(step.happenedOn), to, step.note});
        }
        if (!steps.empty())
            table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Step")),
                   words(QT_TRANSLATE_NOOP("PersonFile", "Note"))},
                  steps);
    }
}

void Page::addPlan() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Your plan"));
    Rows rows{{words(QT_TRANSLATE_NOOP("PersonFile", "Goal")), m_file.plan.goal}};
    for (const CareerChoice& each : m_file.plan.choices)
        rows.push_back({words(QT_TRANSLATE_NOOP("PersonFile", "Choice")),
                        QString(tradeOf(each.trade) + u' ' + each.note).trimmed()});
    facts(rows);
    Rows actions;
    for (const PlanAction& each : m_file.actions)
        actions.push_back({each.description,
                           each.owner.isNull() ? words(QT_TRANSLATE_NOOP("PersonFile", "you"))
                                               : words(QT_TRANSLATE_NOOP("PersonFile", "the desk")),
                           date(each.due), date(each.doneOn)});
    if (!actions.empty())
        table({words(QT_TRANSLATE_NOOP("PersonFile", "Action")), words(QT_TRANSLATE_NOOP("PersonFile", "By")),
               words(QT_TRANSLATE_NOOP("PersonFile", "Due")), words(QT_TRANSLATE_NOOP("PersonFile", "Done"))},
              actions);
}

void Page::addFollowUps() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Follow-up"));
    Rows rows;
    for (const FollowUp& each : m_file.followUps)
        rows.push_back({date(each.checkedOn), words(QT_TRANSLATE_N_NOOP("PersonFile", "%n month(s)"), each.months),
                        QString(label(each.situation) + QStringLiteral(" · ") + label(each.evidence)), each.note});
    for (const ContactAttempt& each : m_file.attempts)
        rows.push_back({date(each.attemptedAt.toLocalTime().date()), label(each.mark),
                        QString(label(each.way) + QStringLiteral(" · ") + label(each.result)), each.note});
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "After")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Result")), words(QT_TRANSLATE_NOOP("PersonFile", "Note"))},
          rows);
}

void Page::addRelatives() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Household and relatives"));
    Rows rows;
    for (const FileRelative& each : m_file.relatives)
        rows.push_back({each.relation ? label(*each.relation) : words(QT_TRANSLATE_NOOP("PersonFile", "not said")),
                        each.livesTogether ? words(QT_TRANSLATE_NOOP("PersonFile", "same household")) : QString()});
    if (!rows.empty())
        m_page.paragraph(words(
            QT_TRANSLATE_NOOP("PersonFile", "Other persons are named by the relation alone: their data is theirs.")));
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Relation")), words(QT_TRANSLATE_NOOP("PersonFile", "Household"))},
          rows);
}

void Page::addAttachments() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Copies of your documents"));
    Rows rows;
    for (const Attachment& each : m_file.attachments)
        rows.push_back({date(each.recordedAt.toLocalTime().date()), each.name,
                        each.document ? label(*each.document) : QString(), m_tongue.locale().toString(each.pages)});
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Name")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Document")), words(QT_TRANSLATE_NOOP("PersonFile", "Pages"))},
          rows);
}

void Page::addRequests() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "What you asked for"));
    Rows rows;
    for (const RightsRequest& each : m_file.requests)
        rows.push_back({date(each.receivedOn), label(each.kind), label(each.state),
                        each.answer ? date(each.answer->on) : QString(),
                        each.reason.isEmpty() ? each.details : each.reason});
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Right")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Answer")), words(QT_TRANSLATE_NOOP("PersonFile", "Answered")),
           words(QT_TRANSLATE_NOOP("PersonFile", "Note"))},
          rows);
}

void Page::addTraces() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "Where your data came from"));
    Rows imports;
    for (const FileImport& each : m_file.imports)
        imports.push_back({date(each.on), words(QT_TRANSLATE_NOOP("PersonFile", "a list that the desk imported"))});
    m_page.paragraph(
        words(QT_TRANSLATE_NOOP("PersonFile", "From you, at the desk, and from the answers of training centres.")));
    if (!imports.empty())
        table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Source"))},
              imports);
    addExports();
    heading(QT_TRANSLATE_NOOP("PersonFile", "Who worked with your file"));
    Rows rows;
    for (const FileAccess& each : m_file.accesses) {
        QStringList roles;
        for (const auto& role : allOf<vault::Role>())
            if (each.roles.testFlag(role.value))
                roles << m_tongue.text("Codes", role.label);
        const auto action = fromCode<audit::Action>(each.action);
        rows.push_back({date(each.on), m_tongue.list(roles), action ? label(*action) : each.action,
                        m_tongue.locale().toString(each.times)});
    }
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "Role")),
           words(QT_TRANSLATE_NOOP("PersonFile", "What was done")), words(QT_TRANSLATE_NOOP("PersonFile", "Times"))},
          rows);
}

void Page::addExports() {
    heading(QT_TRANSLATE_NOOP("PersonFile", "What left the desk"));
    Rows letters;
    for (const IssuedLetter& each : m_file.letters)
        letters.push_back({date(each.recordedAt.toLocalTime().date()), label(each.form.kind)});
    for (const FileReferral& each : m_file.referrals)
        if (each.row.referral.sentOn)
            letters.push_back(
                {date(each.row.referral.sentOn),
                 words(QT_TRANSLATE_NOOP("PersonFile", "request to %1")).arg(name(each.row.establishment))});
    for (const FileRelease& each : m_file.releases)
        letters.push_back({date(each.on),
                           each.abroad
                               ? words(QT_TRANSLATE_NOOP("PersonFile", "anonymised, also abroad: %1")).arg(each.purpose)
                               : words(QT_TRANSLATE_NOOP("PersonFile", "anonymised: %1")).arg(each.purpose)});
    m_page.paragraph(m_file.releases.empty()
                         ? words(QT_TRANSLATE_NOOP(
                               "PersonFile", "No anonymised export left the desk while you agreed to statistics."))
                         : words(QT_TRANSLATE_NOOP(
                               "PersonFile",
                               "Anonymised exports hold no name, number or address; a row in them may be about you.")));
    table({words(QT_TRANSLATE_NOOP("PersonFile", "Date")), words(QT_TRANSLATE_NOOP("PersonFile", "What"))}, letters);
}

} // namespace

QString legalNotice(const vault::DeskIdentity& desk, Language language) {
    const Tongue tongue(language);
    QString notice =
        tongue
            .text("PersonFile",
                  QT_TRANSLATE_NOOP(
                      "PersonFile",
                      "%1 keeps your data to inform you about training, to guide you and to follow up with you. Under "
                      "Law "
                      "09-08 you have the right to see your data, to have it corrected, to object to its use and to "
                      "withdraw what you agreed to, free of charge, at the desk. You may turn to the CNDP."))
            .arg(desk.name(tongue.code()));
    if (!desk.authorisation.isEmpty())
        notice += QString(
            u' ' +
            tongue.text("PersonFile", QT_TRANSLATE_NOOP("PersonFile", "CNDP number: %1.")).arg(desk.authorisation));
    return notice;
}

Result<QByteArray> toPdf(const PersonFile& file, Language language) {
    return Page(file, language).pdf();
}

} // namespace tawjih::rights
