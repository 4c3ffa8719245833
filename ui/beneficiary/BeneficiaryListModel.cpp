#include "ui/beneficiary/BeneficiaryListModel.h"

#include "core/beneficiary/Listing.h"
#include "core/casework/ListHeadings.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/identity/WhyText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace tawjih::ui {

namespace {

constexpr int pageSize = 128;
constexpr size_t keptPages = 12;
// From so many on a jump into the middle would be felt.
constexpr int longList = 200'000;
constexpr int idleMilliseconds = 4;

// In the order of Column.
constexpr SortColumn columns[] = {
    SortColumn::Number,
    SortColumn::Name,
    SortColumn::BirthDate,
    SortColumn::Sex,
    SortColumn::Nationality,
    SortColumn::ResidenceStatus,
    SortColumn::ResidenceExpiresOn,
    SortColumn::EducationLevel,
    SortColumn::Arrondissement,
    SortColumn::Status,
    SortColumn::AdvisorName,
    SortColumn::RegisteredOn,
    SortColumn::LastSessionOn,
    SortColumn::NextStepDue,
};
static_assert(std::size(columns) == BeneficiaryListModel::ColumnCount);

QString shortDate(const std::optional<QDate>& date) {
    return date && date->isValid() ? shortDateText(*date) : QString();
}

Tone statusTone(CaseStatus status) {
    switch (status) {
    case CaseStatus::Open:
        return Tone::Good;
    case CaseStatus::OnHold:
        return Tone::Warning;
    case CaseStatus::Closed:
        break;
    }
    return Tone::Neutral;
}

} // namespace

BeneficiaryListModel::BeneficiaryListModel(OpenPager open, Reasons reasons, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_open(std::move(open))
    , m_reasons(std::move(reasons))
    , m_clock(clock) {
    connect(&m_idle, &QTimer::timeout, this, &BeneficiaryListModel::learnPlaces);
}

BeneficiaryListModel::~BeneficiaryListModel() = default;

void BeneficiaryListModel::setQuery(const ListQuery& query) {
    QElapsedTimer timer;
    timer.start();
    std::optional<Error> error;
    beginResetModel();
    m_query = query;
    m_pager.reset();
    m_pages.clear();
    m_count = 0;
    m_asTyped.reset();
    if (auto pager = m_open(query); !pager) {
        error = pager.error();
    } else {
        m_pager.emplace(*std::move(pager));
        // The first page first: it decides quickly what a count of all may then reuse.
        (void)find(0);
        if (const auto count = m_pager->count(); count)
            m_count = static_cast<int>(std::min<qint64>(*count, std::numeric_limits<int>::max()));
        else
            error = count.error();
        if (const auto asTyped = m_pager->countAsTyped(); asTyped && *asTyped)
            m_asTyped = static_cast<int>(**asTyped);
    }
    endResetModel();
    if (m_count >= longList)
        m_idle.start(0);
    else
        m_idle.stop();
    m_duration = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (error)
        Q_EMIT failed(*error);
}

void BeneficiaryListModel::learnPlaces() {
    QElapsedTimer timer;
    timer.start();
    while (m_pager && !timer.hasExpired(idleMilliseconds)) {
        const auto more = m_pager->learnPlace();
        if (!more || !*more)
            return m_idle.stop();
    }
}

const identity::NameRanking* BeneficiaryListModel::ranking() const {
    return m_pager ? m_pager->query().ranking.get() : nullptr;
}

void BeneficiaryListModel::reload() {
    setQuery(m_query);
}

std::optional<ListRow> BeneficiaryListModel::rowAt(int row) const {
    const ListRow* found = row >= 0 && row < m_count ? find(row) : nullptr;
    return found == nullptr ? std::nullopt : std::optional(*found);
}

int BeneficiaryListModel::rowOf(BeneficiaryId id) const {
    if (!m_pager)
        return -1;
    const auto position = m_pager->positionOf(id);
    return position && *position ? static_cast<int>(**position) : -1;
}

QString BeneficiaryListModel::columnName(Column column) {
    return QCoreApplication::translate("BeneficiaryList", headingOf(columns[column]));
}

SortColumn BeneficiaryListModel::sortColumn(Column column) {
    return columns[column];
}

int BeneficiaryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

int BeneficiaryListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BeneficiaryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column == AgeColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                     : Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const ListRow* row = find(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return column == ExpiryColumn && row->residenceExpiresOn
                   ? QVariant(dateWithDistance(*row->residenceExpiresOn, m_clock.today()))
                   : QVariant(withWhy(text(*row, column), index, QStringLiteral("\n")));
    case Qt::AccessibleTextRole:
        return QString(columnName(column) + QStringLiteral(": ") +
                       withWhy(text(*row, column), index, QStringLiteral(", ")));
    case PersonRole:
        return row->person.id.uuid();
    case OtherNameRole:
        return column == NameColumn ? QVariant(shownName(row->person.latinName, row->person.arabicName).second)
                                    : QVariant();
    case WhyRole:
        return column == NameColumn ? QVariant(why(index.row())) : QVariant();
    case ToneRole: {
        const auto cellTone = tone(*row, column);
        return cellTone ? QVariant(static_cast<int>(*cellTone)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant BeneficiaryListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == AgeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(columnName(static_cast<Column>(section))) : QVariant();
}

void BeneficiaryListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    const ListQuery query = ordered(m_query, static_cast<Column>(column), order);
    if (query != m_query)
        setQuery(query);
}

ListQuery BeneficiaryListModel::ordered(ListQuery query, Column column, Qt::SortOrder order) {
    query.bestFirst = false;
    query.column = columns[column];
    query.order = column != AgeColumn ? order : order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    return query;
}

const ListRow* BeneficiaryListModel::find(int row) const {
    const Place place = placeOf(row);
    return place.page == nullptr ? nullptr : &place.page->rows[place.offset];
}

BeneficiaryListModel::Place BeneficiaryListModel::placeOf(int row) const {
    const qint64 first = row - row % pageSize;
    auto page = std::ranges::find(m_pages, first, &Page::first);
    if (page == m_pages.end()) {
        if (!m_pager)
            return {};
        auto rows = m_pager->rows(first, pageSize);
        if (!rows)
            return {};
        for (ListRow& row : *rows)
            if (m_reveal && row.person.latinName == QStringView(hiddenName))
                if (const auto shown = m_reveal(row.person.id); shown && *shown)
                    row = **shown;
        m_pages.push_front({first, *std::move(rows), {}});
        if (m_pages.size() > keptPages)
            m_pages.pop_back();
        page = m_pages.begin();
    } else if (page != m_pages.begin()) {
        m_pages.splice(m_pages.begin(), m_pages, page);
    }
    const auto offset = static_cast<size_t>(row - first);
    return offset < page->rows.size() ? Place{&*page, offset} : Place();
}

// Only for rows that somebody sees: each is compared with what was typed.
QString BeneficiaryListModel::why(int row) const {
    const Place place = placeOf(row);
    if (place.page == nullptr || m_query.text.trimmed().isEmpty())
        return {};
    place.page->why.resize(place.page->rows.size());
    std::optional<QString>& why = place.page->why[place.offset];
    if (!why)
        why = whyText(m_reasons(place.page->rows[place.offset].person.id, m_query.text)
                          .value_or(std::vector<identity::FoundBy>()));
    return *why;
}

QString BeneficiaryListModel::withWhy(const QString& text, const QModelIndex& index, const QString& between) const {
    const QString reason = index.column() == NameColumn ? why(index.row()) : QString();
    return reason.isEmpty() ? text : QString(text % between % reason);
}

QString BeneficiaryListModel::text(const ListRow& row, Column column) const {
    switch (column) {
    case NumberColumn:
        return isolateLtr(row.person.number);
    case NameColumn:
        return shownName(row.person.latinName, row.person.arabicName).first;
    case AgeColumn: {
        const auto age = row.birthDate ? BirthDate::exact(*row.birthDate).ageOn(m_clock.today()) : std::nullopt;
        return age ? number(*age) : QString();
    }
    case SexColumn:
        return row.sex == Sex::NotSaid ? QString() : labelOf(row.sex);
    case NationalityColumn:
        return countryText(row.nationality);
    case ResidenceColumn:
        return row.residenceStatus == ResidenceStatus::Undisclosed ? QString() : labelOf(row.residenceStatus);
    case ExpiryColumn:
        return shortDate(row.residenceExpiresOn);
    case EducationColumn:
        return row.educationLevel == EducationLevel::NotSaid ? QString() : labelOf(row.educationLevel);
    case ArrondissementColumn:
        return placeText(row.arrondissement);
    case StatusColumn:
        return labelOf(row.status);
    case AdvisorColumn:
        return row.advisorName;
    case RegisteredColumn:
        return shortDate(row.registeredOn);
    case LastSessionColumn:
        return shortDate(row.lastSessionOn);
    case NextStepColumn:
        return row.nextStepDue ? dueText(*row.nextStepDue, m_clock.today()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<Tone> BeneficiaryListModel::tone(const ListRow& row, Column column) const {
    const QDate today = m_clock.today();
    if (column == StatusColumn)
        return statusTone(row.status);
    if (column == ExpiryColumn && row.residenceExpiresOn && today.daysTo(*row.residenceExpiresOn) <= 90)
        return expiryTone(*row.residenceExpiresOn, today);
    if (column == NextStepColumn && row.nextStepDue && *row.nextStepDue <= today)
        return *row.nextStepDue < today ? Tone::Danger : Tone::Warning;
    return std::nullopt;
}

} // namespace tawjih::ui
