#pragma once

#include "core/base/Clock.h"
#include "core/casework/KeysetPager.h"
#include "core/identity/FoundBy.h"
#include "core/identity/NameRanking.h"
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
        WhyRole,                   ///< QString: why the person was found, where the row does not show it
    };

    using OpenPager = std::function<Result<KeysetPager>(const ListQuery&)>;
    using Reasons = std::function<Result<std::vector<identity::FoundBy>>(BeneficiaryId, const QString& typed)>;

    /// \param open gives a pager for a query: ListingService::open \param reasons ListingService::reasons
    BeneficiaryListModel(OpenPager open, Reasons reasons, const Clock& clock, QObject* parent = nullptr);
    ~BeneficiaryListModel() override;

    /// Gives the row of somebody whose name the list hides from whoever may not see it; else they stay hidden.
    using Reveal = std::function<Result<std::optional<ListRow>>(BeneficiaryId)>;
    void setReveal(Reveal reveal) { m_reveal = std::move(reveal); }

    /// Shows what fits the query. On an error the list is empty and `failed` says why.
    void setQuery(const ListQuery& query);
    [[nodiscard]] const ListQuery& query() const { return m_query; }
    /// Reads everything shown again, after a change of the record.
    void reload();

    [[nodiscard]] std::optional<ListRow> rowAt(int row) const;
    /// The row of a person, or -1.
    [[nodiscard]] int rowOf(BeneficiaryId id) const;
    /// Of a search by an index of names: how many have all of it as it was typed.
    [[nodiscard]] std::optional<int> asTyped() const { return m_asTyped; }
    /// What an index of names found of the text, where it was asked; it lives until the next query.
    [[nodiscard]] const identity::NameRanking* ranking() const;

    /// How long the last query took to its first page, in milliseconds.
    [[nodiscard]] double lastDuration() const { return m_duration; }

    [[nodiscard]] static QString columnName(Column column);
    [[nodiscard]] static SortColumn sortColumn(Column column);
    /// The query in the order of a column, as people understand it: the youngest are those born last.
    [[nodiscard]] static ListQuery ordered(ListQuery query, Column column, Qt::SortOrder order);

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
        std::vector<std::optional<QString>> why; ///< as far as it was asked for
    };
    struct Place {
        Page* page = nullptr; ///< none: no such row
        size_t offset = 0;
    };
    void learnPlaces();
    [[nodiscard]] const ListRow* find(int row) const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] QString why(int row) const;
    [[nodiscard]] QString withWhy(const QString& text, const QModelIndex& index, const QString& between) const;
    [[nodiscard]] QString text(const ListRow& row, Column column) const;
    [[nodiscard]] std::optional<Tone> tone(const ListRow& row, Column column) const;

    OpenPager m_open;
    Reasons m_reasons;
    Reveal m_reveal; ///< ListingService::row
    const Clock& m_clock;
    ListQuery m_query;
    mutable std::optional<KeysetPager> m_pager;
    mutable std::list<Page> m_pages; ///< the one used last first
    QTimer m_idle;                   ///< in whose idle moments places of a very long list are learnt
    int m_count = 0;
    std::optional<int> m_asTyped;
    double m_duration = 0;
};

} // namespace tawjih::ui
