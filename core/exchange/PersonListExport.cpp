#include "core/exchange/PersonListExport.h"

#include "core/base/Places.h"
#include "core/base/SafeFile.h"
#include "core/base/WorldCodes.h"
#include "core/beneficiary/BirthDate.h"
#include "core/beneficiary/Listing.h"
#include "core/casework/ListHeadings.h"
#include "core/casework/ListingService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/SheetBook.h"
#include "core/vault/DeskIdentity.h"

#include <QCoreApplication>

#include <variant>
#include <xlsxwriter.h>

namespace tawjih::exchange {

using vault::Permission;

namespace {

constexpr int rowsAtATime = 512;

/// A text, an age or a day.
using Cell = std::variant<QString, int, QDate>;
using Cells = std::vector<Cell>;

/// The cells of a list, in the language of the file.
class ListCells {
public:
    /// \param authorisation the CNDP's number, in every row of a list that names people; empty in any other
    ListCells(const PersonListOrder& order, const Tongue& tongue, QDate today, const QString& authorisation)
        : m_tongue(tongue)
        , m_today(today)
        , m_authorisation(authorisation) {
        for (const SortColumn column : order.columns)
            if (column != SortColumn::Name || order.names)
                m_columns.push_back(column);
        if (!order.names && std::ranges::find(m_columns, SortColumn::Number) == m_columns.end())
            m_columns.insert(m_columns.begin(), SortColumn::Number);
    }

    [[nodiscard]] QStringList headings() const {
        QStringList headings;
        for (const SortColumn column : m_columns)
            if (column == SortColumn::Name)
                headings << m_tongue.text("PersonListExport", QT_TRANSLATE_NOOP("PersonListExport", "Name (Latin)"))
                         << m_tongue.text("PersonListExport", QT_TRANSLATE_NOOP("PersonListExport", "Name (Arabic)"));
            else
                headings << m_tongue.text("BeneficiaryList", headingOf(column));
        if (!m_authorisation.isEmpty())
            headings << m_tongue.text("PersonListExport",
                                      QT_TRANSLATE_NOOP("PersonListExport", "Law 09-08: CNDP number"));
        return headings;
    }

    [[nodiscard]] Cells of(const ListRow& row) const {
        Cells cells;
        for (const SortColumn column : m_columns)
            if (column == SortColumn::Name)
                cells.insert(cells.end(), {row.person.latinName, row.person.arabicName});
            else
                cells.push_back(cell(row, column));
        if (!m_authorisation.isEmpty())
            cells.emplace_back(m_authorisation);
        return cells;
    }

private:
    template <Coded E>
    [[nodiscard]] QString said(E value, E unsaid) const {
        return value == unsaid ? QString() : m_tongue.label(value);
    }

    [[nodiscard]] Cell age(const std::optional<QDate>& birthDate) const {
        const auto years = birthDate ? BirthDate::exact(*birthDate).ageOn(m_today) : std::nullopt;
        return years ? Cell(*years) : Cell(QString());
    }

    [[nodiscard]] Cell cell(const ListRow& row, SortColumn column) const {
        using enum SortColumn;
        switch (column) {
        case Number:
            return row.person.number;
        case Name:
            return row.person.latinName;
        case Sex:
            return said(row.sex, tawjih::Sex::NotSaid);
        case BirthDate:
            return age(row.birthDate);
        case Nationality:
            return row.nationality.isEmpty() ? QString() : countryName(row.nationality, m_tongue.code());
        case ResidenceStatus:
            return said(row.residenceStatus, tawjih::ResidenceStatus::Undisclosed);
        case ResidenceExpiresOn:
            return row.residenceExpiresOn.value_or(QDate());
        case EducationLevel:
            return said(row.educationLevel, tawjih::EducationLevel::NotSaid);
        case Arrondissement:
            return row.arrondissement.isEmpty() ? QString() : placeName(row.arrondissement, m_tongue.code());
        case Status:
            return m_tongue.label(row.status);
        case AdvisorName:
            return row.advisorName;
        case RegisteredOn:
            return row.registeredOn;
        case LastSessionOn:
            return row.lastSessionOn.value_or(QDate());
        case NextStepDue:
            return row.nextStepDue.value_or(QDate());
        }
        return QString();
    }

    const Tongue& m_tongue;
    QDate m_today;
    QString m_authorisation;
    std::vector<SortColumn> m_columns;
};

/// What takes a list in row by row.
class ListFile {
public:
    ListFile() = default;
    ListFile(const ListFile&) = delete;
    ListFile& operator=(const ListFile&) = delete;
    virtual ~ListFile() = default;
    virtual void add(const Cells& cells) = 0;
    [[nodiscard]] virtual Result<QByteArray> bytes() = 0;
};

class CsvList final : public ListFile {
public:
    explicit CsvList(const QStringList& headings) : m_bytes(QByteArrayLiteral("\xEF\xBB\xBF")) {
        m_bytes += csvRow(headings).toUtf8();
    }

    void add(const Cells& cells) override {
        QStringList texts;
        for (const Cell& cell : cells)
            if (const auto* text = std::get_if<QString>(&cell))
                texts << plainCell(*text).simplified();
            else if (const auto* day = std::get_if<QDate>(&cell))
                texts << day->toString(Qt::ISODate);
            else
                texts << QString::number(std::get<int>(cell));
        m_bytes += csvRow(texts).toUtf8();
    }

    [[nodiscard]] Result<QByteArray> bytes() override { return m_bytes; }

private:
    QByteArray m_bytes;
};

class SheetList final : public ListFile {
public:
    using Look = SheetBook::Look;

    SheetList(const QStringList& headings, const Tongue& tongue, const QDateTime& madeAt)
        : m_title(tongue.text("PersonListExport", QT_TRANSLATE_NOOP("PersonListExport", "Beneficiaries")))
        , m_book(tongue)
        , m_madeAt(madeAt)
        , m_widths(static_cast<size_t>(headings.size()), leastWidth) {
        if (m_book.isOpen())
            m_sheet = m_book.addSheet(m_book.reserveName(m_title));
        if (!m_sheet)
            return;
        for (int column = 0; column < headings.size(); ++column)
            write(column, headings[column], Look::NameHeader);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void add(const Cells& cells) override {
        if (!m_sheet)
            return;
        ++m_row;
        int column = 0;
        for (const Cell& cell : cells) {
            if (const auto* text = std::get_if<QString>(&cell); text && !text->isEmpty())
                write(column, *text, Look::Name);
            else if (const auto* day = std::get_if<QDate>(&cell); day && day->isValid())
                writeDay(column, *day);
            else if (const auto* age = std::get_if<int>(&cell))
                worksheet_write_number(m_sheet, row(), static_cast<lxw_col_t>(column), *age,
                                       m_book.format(Look::Number));
            ++column;
        }
    }

    [[nodiscard]] Result<QByteArray> bytes() override {
        if (!m_sheet)
            return fail(ErrorCode::OutOfMemory, QStringLiteral("xlsx"));
        for (size_t column = 0; column < m_widths.size(); ++column)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 m_widths[column], nullptr);
        worksheet_autofilter(m_sheet, 0, 0, row(), static_cast<lxw_col_t>(m_widths.size() - 1));
        worksheet_repeat_rows(m_sheet, 0, 0);
        return m_book.close(m_title, m_madeAt);
    }

private:
    static constexpr double leastWidth = 12;
    static constexpr double mostWidth = 40;

    [[nodiscard]] lxw_row_t row() const { return static_cast<lxw_row_t>(m_row); }

    void write(int column, const QString& text, Look look) {
        double& width = m_widths[static_cast<size_t>(column)];
        width = std::clamp(static_cast<double>(text.size() + 2), width, mostWidth);
        m_book.write(m_sheet, m_row, column, text, look);
    }

    void writeDay(int column, QDate day) {
        lxw_datetime moment{};
        moment.year = day.year();
        moment.month = day.month();
        moment.day = day.day();
        worksheet_write_datetime(m_sheet, row(), static_cast<lxw_col_t>(column), &moment, m_book.format(Look::Date));
    }

    QString m_title;
    SheetBook m_book;
    QDateTime m_madeAt;
    lxw_worksheet* m_sheet = nullptr;
    std::vector<double> m_widths; ///< characters
    int m_row = 0;
};

/// A row with the name of a restricted person, for whom it is open to; nothing where it is not.
Result<std::optional<ListRow>> shownRow(const ServiceContext& context, const ListRow& row) {
    if (row.person.latinName != QStringView(hiddenName))
        return row;
    TRY_ASSIGN(auto shown, ListingService(context).row(row.person.id));
    return shown && shown->person.latinName != QStringView(hiddenName) ? shown : std::nullopt;
}

} // namespace

Result<qint64> PersonListExport::writeTo(const QString& path, const PersonListOrder& order, const Watch& watch) {
    TRY(vault::require(m_context.actor, Permission::ExportPersons));
    if (order.columns.empty())
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("columns"), FieldProblem::Kind::Missing}}});
    QString authorisation;
    if (order.names) {
        TRY_ASSIGN(const vault::DeskIdentity desk, vault::storedIdentity(m_context.db));
        TRY(vault::requireAuthorisation(desk));
        authorisation = desk.authorisation.trimmed();
    }
    TRY_ASSIGN(KeysetPager pager, ListingService::open(order.query, m_context.db, m_context.actor));
    TRY_ASSIGN(const qint64 total, pager.count());
    if (order.format == ListFormat::Xlsx && total > mostRows)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("rows"), FieldProblem::Kind::TooLong}}});
    const Tongue tongue(order.language);
    const ListCells list(order, tongue, m_context.clock.today(), authorisation);
    std::unique_ptr<ListFile> file;
    if (order.format == ListFormat::Csv)
        file = std::make_unique<CsvList>(list.headings());
    else
        file = std::make_unique<SheetList>(list.headings(), tongue, m_context.clock.now());
    qint64 done = 0;
    qint64 written = 0;
    while (done < total) {
        TRY_ASSIGN(const auto rows, pager.rows(done, rowsAtATime));
        if (rows.empty())
            break; // somebody was removed meanwhile
        for (const ListRow& row : rows) {
            TRY_ASSIGN(const std::optional<ListRow> shown, shownRow(m_context, row));
            if (!shown)
                continue;
            file->add(list.of(*shown));
            ++written;
        }
        done += static_cast<qint64>(rows.size());
        if (watch && !watch(done, total))
            return fail(ErrorCode::Cancelled);
    }
    TRY_ASSIGN(const QByteArray bytes, file->bytes());
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::PersonsExported, {}, written));
    TRY(transaction.commit());
    TRY(writeSafely(path, bytes));
    return written;
}

} // namespace tawjih::exchange
