#pragma once

#include "core/base/Clock.h"
#include "core/casework/KeysetPager.h"
#include "ui/widgets/Colors.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <list>
#include <optional>

namespace tawjih::ui {

/// The list of persons: a window onto a query's pager, never a copy of it. Rows are read a page at a time when the view
/// asks for them; a few pages are kept.
class BeneficiaryListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        NameColumn,
        AgeColumn,
        SexColumn,
        NationalityColumn,
        ResidenceColumn,
        ExpiryColumn,
        EducationColumn,
        ArrondissementColumn,
        StatusColumn,
        AdvisorColumn,
        RegisteredColumn,
        LastSessionColumn,
        NextStepColumn,
        ColumnCount
    };
    enum Role {
        PersonRole = Qt::UserRole, ///< QUuid of the person
        OtherNameRole,             ///< QString: the name in the other script
        ToneRole,                  ///< int of Tone, where the cell is a tag
    };

    using OpenPager = std::function<Result<KeysetPager>(const ListQuery&)>;

    /// \param open gives a pager for a query: ListingService::open
    BeneficiaryListModel(OpenPager open, const Clock& clock, QObject* parent = nullptr);
    ~BeneficiaryListModel() override;

    /// Shows what fits the query. On an error the list is empty and `failed` says why.
    void setQuery(const ListQuery& query);
    [[nodiscard]] const ListQuery& query() const { return m_query; }
    /// Reads everything shown again, after a change of the record.
    void reload();

    [[nodiscard]] std::optional<ListRow> rowAt(int row) const;
    /// The row of a person, or -1.
    [[nodiscard]] int rowOf(BeneficiaryId id) const;
    /// How long the last query took to its first page, in milliseconds.
    [[nodiscard]] double lastDuration() const { return m_duration; }

    [[nodiscard]] static QString columnName(Column column);
    [[nodiscard]] static SortColumn sortColumn(Column column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const tawjih::Error& error);

private:
    struct Page {
        qint64 first = 0;
        std::vector<ListRow> rows;
    };
    void learnPlaces();
    [[nodiscard]] const ListRow* find(int row) const;
    [[nodiscard]] QString text(const ListRow& row, Column column) const;
    [[nodiscard]] std::optional<Tone> tone(const ListRow& row, Column column) const;

    OpenPager m_open;
    const Clock& m_clock;
    ListQuery m_query;
    mutable std::optional<KeysetPager> m_pager;
    mutable std::list<Page> m_pages; ///< the one used last first
    QTimer m_idle;                   ///< in whose idle moments places of a very long list are learnt
    int m_count = 0;
    double m_duration = 0;
};

} // namespace tawjih::ui
