#include "core/exchange/FormLayout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tawjih::exchange {

namespace {

using Words = QSet<QString>;

Words words(const char* spaced) {
    const QStringList list = QString::fromLatin1(spaced).split(u' ');
    return Words(list.begin(), list.end());
}

// Kobo's own columns, and what both tools record of the device when a form asks for it.
const Words& koboMarks() {
    static const Words marks = words("_id _uuid _submission_time _validation_status _submitted_by __version__ _index "
                                     "_parent_table_name _parent_index _submission__id _submission__uuid");
    return marks;
}

const Words& koboColumns() {
    static const Words more =
        words("_notes _status _tags _version_ _xform_id_string _attachments _geolocation formhub/uuid meta/instanceID "
              "meta/instanceName meta/deprecatedID meta/rootUuid _submission__submission_time "
              "_submission__validation_status _submission__notes _submission__status _submission__submitted_by "
              "_submission__tags _submission___version__") +
        koboMarks();
    return more;
}

const Words& odkMarks() {
    static const Words marks =
        words("KEY PARENT_KEY SubmissionDate SubmitterID SubmitterName AttachmentsPresent AttachmentsExpected "
              "ReviewState FormVersion meta-instanceID meta:instanceID instanceID");
    return marks;
}

const Words& odkColumns() {
    static const Words more = words("Status DeviceID Edits instanceName meta-instanceName meta:instanceName "
                                    "meta-entity-label CompletionDate isValidated") +
                              odkMarks();
    return more;
}

const Words& deviceColumns() {
    static const Words names = words("start end today deviceid username phonenumber simserial subscriberid email audit "
                                     "start-geopoint background-audio");
    return names;
}

Certainty certaintyOf(qsizetype marks) {
    return marks >= 3 ? Certainty::Certain : marks == 2 ? Certainty::Likely : Certainty::Guess;
}

class Detector {
public:
    Detector(const std::vector<QString>& headers, const std::vector<TableRecord>& sample, const FormChoice& choice)
        : m_sample(sample)
        , m_choice(choice) {
        for (const QString& header : headers)
            m_headers << header.trimmed();
    }

    FormLayout detect() {
        m_layout.columns.resize(static_cast<size_t>(m_headers.size()));
        for (size_t i = 0; i < m_layout.columns.size(); ++i)
            m_layout.columns[i].question = m_layout.columns[i].name = at(i);
        detectTool();
        if (m_layout.tool == FormTool::None)
            return m_layout;
        setSystemAside();
        findPlaces();
        detectHeaders();
        findChoices();
        findLists();
        nameQuestions();
        return m_layout;
    }

private:
    const QString& at(size_t column) const { return m_headers[static_cast<qsizetype>(column)]; }
    std::optional<size_t> columnOf(const QString& header) const {
        const qsizetype found = m_headers.indexOf(header);
        return found < 0 ? std::nullopt : std::optional(static_cast<size_t>(found));
    }
    /// Places the columns that are not recognised as something yet.
    template <typename Visit>
    void eachAnswer(Visit visit) {
        for (size_t i = 0; i < m_layout.columns.size(); ++i)
            if (m_layout.columns[i].role == FormRole::Answer)
                visit(i, m_layout.columns[i]);
    }

    void detectTool();
    void setSystemAside();
    void findPlaces();
    void detectHeaders();
    void findChoices();
    void takeChoices(const QString& question, const std::vector<size_t>& columns);
    void findLists();
    void nameQuestions();
    [[nodiscard]] QChar separator() const;
    [[nodiscard]] bool holdChoices(const std::vector<size_t>& columns, bool together) const;
    [[nodiscard]] bool looksLikeList(size_t column) const;
    [[nodiscard]] QString cell(const TableRecord& record, size_t column) const {
        return record.problem || column >= record.cells.size() ? QString() : record.cells[column].trimmed();
    }

    QStringList m_headers;
    const std::vector<TableRecord>& m_sample;
    const FormChoice& m_choice;
    FormLayout m_layout;
};

void Detector::detectTool() {
    const Words found(m_headers.begin(), m_headers.end());
    const qsizetype kobo = (koboMarks() & found).size();
    const qsizetype odk = (odkMarks() & found).size();
    if (kobo > 0 || odk > 0) {
        m_layout.tool = kobo >= odk ? FormTool::KoboToolbox : FormTool::Odk;
        m_layout.toolCertainty = certaintyOf(qMax(kobo, odk));
        // One column alone may be anybody's "KEY" or "_id".
        if (qMax(kobo, odk) == 1 && !found.contains(QStringLiteral("__version__")) &&
            !found.contains(QStringLiteral("_submission_time")) && !found.contains(QStringLiteral("SubmissionDate")))
            m_layout.tool = FormTool::None;
        if (m_layout.tool == FormTool::None)
            m_layout.toolCertainty = Certainty::Certain;
    }
    if (m_choice.tool) {
        m_layout.tool = *m_choice.tool;
        m_layout.toolCertainty = Certainty::Certain;
    }
    m_layout.isRepeat = m_layout.tool != FormTool::None && (found.contains(QStringLiteral("_parent_index")) ||
                                                            found.contains(QStringLiteral("PARENT_KEY")));
}

void Detector::setSystemAside() {
    const bool isKobo = m_layout.tool == FormTool::KoboToolbox;
    const Words& own = isKobo ? koboColumns() : odkColumns();
    const QStringList links = isKobo ? QStringList{QStringLiteral("_index"), QStringLiteral("_parent_index"),
                                                   QStringLiteral("_parent_table_name")}
                                     : QStringList{QStringLiteral("KEY"), QStringLiteral("PARENT_KEY")};
    // In Kobo's exports "photo_URL" stands beside "photo"; in ODK's "SET-OF-members" leads to a repeated group.
    eachAnswer([&](size_t i, FormColumn& column) {
        const QString& header = at(i);
        const bool isAddress = isKobo && header.endsWith(QLatin1String("_URL")) && columnOf(header.chopped(4));
        if (own.contains(header) || deviceColumns().contains(header) || isAddress ||
            header.startsWith(QLatin1String("SET-OF-")))
            column.role = links.contains(header) ? FormRole::Link : FormRole::System;
    });
    if (m_layout.isRepeat)
        return;
    const QStringList identifiers =
        isKobo ? QStringList{QStringLiteral("_uuid"), QStringLiteral("meta/instanceID"), QStringLiteral("_id")}
               : QStringList{QStringLiteral("KEY"), QStringLiteral("meta-instanceID"),
                             QStringLiteral("meta:instanceID"), QStringLiteral("instanceID")};
    for (const QString& name : identifiers)
        if (const auto column = columnOf(name)) {
            m_layout.columns[*column].role = FormRole::Identifier;
            return;
        }
}

void Detector::findPlaces() {
    // Kobo: "_home_latitude" beside "home"; ODK: "home-Latitude", "home:Latitude" without one.
    static const QRegularExpression kobo(QStringLiteral("^((?:.*/)?)_(.+)_(latitude|longitude|altitude|precision)$"));
    static const QRegularExpression odk(QStringLiteral("^(.+)[-:](Latitude|Longitude|Altitude|Accuracy)$"));
    eachAnswer([&](size_t i, FormColumn& column) {
        const bool isKobo = m_layout.tool == FormTool::KoboToolbox;
        const auto match = (isKobo ? kobo : odk).match(at(i));
        const QString question = isKobo ? match.captured(1) + match.captured(2) : match.captured(1);
        if (!match.hasMatch() || (isKobo && !columnOf(question)))
            return;
        column.role = FormRole::Place;
        column.question = question;
    });
}

void Detector::detectHeaders() {
    static const QRegularExpression name(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_.:-]*(/[^\\s/]+)*$"));
    bool areNames = true;
    bool hasUnderscore = false;
    eachAnswer([&](size_t i, FormColumn&) {
        areNames = areNames && (at(i).isEmpty() || name.match(at(i)).hasMatch());
        hasUnderscore = hasUnderscore || at(i).contains(u'_');
    });
    // ODK exports names alone. One label with a space or a question mark decides; words alone may be either.
    const bool isOdk = m_layout.tool == FormTool::Odk;
    m_layout.headers = areNames ? FormHeaders::Names : FormHeaders::Labels;
    m_layout.headersCertainty = isOdk || !areNames ? Certainty::Certain
                                : hasUnderscore    ? Certainty::Likely
                                                   : Certainty::Guess;
    if (m_choice.headers) {
        m_layout.headers = *m_choice.headers;
        m_layout.headersCertainty = Certainty::Certain;
    }
}

/// Columns "languages/fr", "languages/ar": with the question's own column certain, without it a matter of the cells.
void Detector::findChoices() {
    QHash<QString, std::vector<size_t>> families;
    QStringList order;
    eachAnswer([&](size_t i, FormColumn&) {
        const QString& header = at(i);
        // The question's column decides where it ends: labels hold slashes of their own.
        qsizetype slash = header.lastIndexOf(u'/');
        for (qsizetype k = header.indexOf(u'/'); k > 0; k = header.indexOf(u'/', k + 1))
            if (columnOf(header.left(k)))
                slash = k;
        if (slash <= 0 || slash + 1 == header.size())
            return;
        if (!families.contains(header.left(slash)))
            order << header.left(slash);
        families[header.left(slash)].push_back(i);
    });
    for (const QString& question : order) {
        const auto& columns = families[question];
        const bool hasSummary = columnOf(question).has_value();
        if (holdChoices(columns, !hasSummary) && (hasSummary || columns.size() > 1))
            takeChoices(question, columns);
    }
}

void Detector::takeChoices(const QString& question, const std::vector<size_t>& columns) {
    for (const size_t i : columns) {
        m_layout.columns[i].role = FormRole::Choice;
        m_layout.columns[i].question = question;
        m_layout.columns[i].choice = at(i).mid(question.size() + 1).trimmed();
    }
    if (const auto summary = columnOf(question))
        m_layout.columns[*summary].role = FormRole::List;
}

/// \param together whether they have to be filled in the same rows, as those of one question are
bool Detector::holdChoices(const std::vector<size_t>& columns, bool together) const {
    bool filled = false;
    for (const TableRecord& record : m_sample) {
        size_t said = 0;
        for (const size_t i : columns) {
            const QString text = cell(record, i);
            if (!text.isEmpty() && !choiceOf(text))
                return false;
            said += !text.isEmpty();
        }
        if (together && said > 0 && said < columns.size())
            return false;
        filled = filled || said > 0;
    }
    return filled || (!together && m_sample.empty());
}

/// A list without columns for its choices is a guess: few names, that come again and again, several in a cell.
void Detector::findLists() {
    if (m_layout.headers == FormHeaders::Labels)
        return;
    eachAnswer([&](size_t i, FormColumn& column) {
        if (looksLikeList(i))
            column.role = FormRole::List;
    });
}

bool Detector::looksLikeList(size_t column) const {
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_.-]*[a-z_][a-z0-9_.-]*$"));
    QSet<QString> distinct;
    QSet<QString> cells;
    qsizetype all = 0;
    qsizetype inCells = 0; // of cells that differ
    int lists = 0;
    for (const TableRecord& record : m_sample) {
        const QStringList parts = cell(record, column).split(u' ', Qt::SkipEmptyParts);
        const QSet<QString> own(parts.begin(), parts.end());
        const bool areNames =
            std::ranges::all_of(parts, [](const QString& part) { return name.match(part).hasMatch(); });
        if (!areNames || own.size() != parts.size())
            return false;
        distinct += own;
        const QString text = parts.join(u' ');
        if (!cells.contains(text))
            inCells += parts.size();
        cells.insert(text);
        all += parts.size();
        lists += parts.size() > 1;
    }
    return lists >= 3 && distinct.size() * 3 <= all && distinct.size() < inCells;
}

QChar Detector::separator() const {
    if (m_layout.tool == FormTool::KoboToolbox)
        return u'/';
    const auto ofAggregate = std::ranges::count_if(m_headers, [](const QString& h) { return h.contains(u':'); });
    const auto ofCentral = std::ranges::count_if(m_headers, [](const QString& h) { return h.contains(u'-'); });
    return ofAggregate > ofCentral ? u':' : u'-';
}

/// Questions lose their groups where that leaves them distinct. A slash in Kobo's names is always a group's; a slash in
/// a label, and ODK's hyphen, may be part of the name: there a group needs two questions.
void Detector::nameQuestions() {
    const QChar separator = this->separator();
    const bool isSure = m_layout.tool == FormTool::KoboToolbox && m_layout.headers == FormHeaders::Names;
    QHash<QString, QSet<QString>> groups;
    const auto each = [&](auto visit) {
        for (FormColumn& column : m_layout.columns)
            if (column.role != FormRole::System && column.role != FormRole::Link && column.role != FormRole::Identifier)
                visit(column);
    };
    each([&](FormColumn& column) {
        for (qsizetype k = column.question.indexOf(separator); k > 0; k = column.question.indexOf(separator, k + 1))
            groups[column.question.left(k)].insert(column.question);
    });
    QHash<QString, QSet<QString>> users;
    each([&](FormColumn& column) {
        column.name = column.question;
        for (qsizetype k = column.question.lastIndexOf(separator); k > 0;
             k = column.question.lastIndexOf(separator, k - 1)) {
            if (isSure || groups[column.question.left(k)].size() > 1) {
                column.name = column.question.mid(k + 1).trimmed();
                break;
            }
        }
        users[column.name].insert(column.question);
    });
    each([&](FormColumn& column) {
        const QString path = QString(column.question).replace(separator, u'/');
        if (users[column.name].size() > 1 || column.name.isEmpty())
            column.name = separator == u'/' || column.name.contains(separator) ? column.question : path;
    });
}

} // namespace

FormLayout detectForm(const std::vector<QString>& headers, const std::vector<TableRecord>& sample,
                      const FormChoice& choice) {
    return Detector(headers, sample, choice).detect();
}

std::optional<bool> choiceOf(QStringView cell) {
    const QStringView text = cell.trimmed();
    if (text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text == u"0" || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

} // namespace tawjih::exchange
