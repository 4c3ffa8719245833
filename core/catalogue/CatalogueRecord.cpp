#include "core/catalogue/CatalogueRecord.h"

#include "core/base/Text.h"

#include <QLocale>

#include <cmath>

namespace tawjih::CatalogueRecord {

namespace {

using Kind = FieldProblem::Kind;

/// Writes each member as text.
class Writer {
public:
    void text(const char* column, const QString& value) { set(column, value); }
    template <Coded E>
    void code(const char* column, E value) {
        set(column, codeOf(value));
    }
    void number(const char* column, const std::optional<int>& value) {
        set(column, value ? QString::number(*value) : QString());
    }
    void real(const char* column, const std::optional<double>& value) {
        set(column, value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString());
    }
    void date(const char* column, const QDate& value) {
        set(column, value.isValid() ? value.toString(Qt::ISODate) : QString());
    }
    void date(const char* column, const std::optional<QDate>& value) { date(column, value.value_or(QDate())); }
    template <typename Tag>
    void key(const char* column, const Id<Tag>& id) {
        set(column, id.isNull() ? QString() : id.uuid().toString(QUuid::WithoutBraces));
    }
    template <typename Tag>
    void key(const char* column, const std::optional<Id<Tag>>& id) {
        key(column, id.value_or(Id<Tag>()));
    }
    void flag(const char* column, bool value) { set(column, QString(value ? u'1' : u'0')); }

    Fields fields;
    QStringList order;

private:
    void set(const char* column, const QString& value) {
        fields.insert(QLatin1String(column), value);
        order << QLatin1String(column);
    }
};

/// Reads each member from its text, strictly.
class Reader {
public:
    Reader(const Fields& fields, bool isNew) : m_fields(fields), m_isNew(isNew) {}

    void text(const char* column, QString& value) {
        if (const QString* cell = find(column))
            value = *cell;
    }
    template <Coded E>
    void code(const char* column, E& value) {
        const QString* cell = find(column);
        if (!cell && !m_isNew)
            return;
        if (!cell || cell->isEmpty())
            refuse(column, Kind::Missing);
        else if (const std::optional<E> found = fromCode<E>(*cell))
            value = *found;
        else
            refuse(column, Kind::Unknown);
    }
    void code(const char* column, Schedule& value) {
        const QString* cell = find(column);
        if (cell && cell->isEmpty())
            value = Schedule::NotKnown;
        else if (cell)
            code<Schedule>(column, value);
    }
    void number(const char* column, std::optional<int>& value) {
        read(column, value, [](const QString& cell) {
            bool ok = false;
            const int number = cell.toInt(&ok);
            return ok ? std::optional(number) : std::nullopt;
        });
    }
    void real(const char* column, std::optional<double>& value) {
        read(column, value, [](const QString& cell) {
            bool ok = false;
            const double number = cell.toDouble(&ok);
            return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
        });
    }
    void date(const char* column, std::optional<QDate>& value) {
        read(column, value, [](const QString& cell) {
            const QDate day = QDate::fromString(cell, Qt::ISODate);
            return day.isValid() && cell.size() == 10 ? std::optional(day) : std::nullopt;
        });
    }
    void date(const char* column, QDate& value) {
        std::optional<QDate> day = value;
        date(column, day);
        value = day.value_or(QDate());
    }
    template <typename Tag>
    void key(const char* column, std::optional<Id<Tag>>& id) {
        read(column, id, [](const QString& cell) {
            const Id<Tag> found(QUuid::fromString(cell));
            return found.isNull() ? std::nullopt : std::optional(found);
        });
    }
    template <typename Tag>
    void key(const char* column, Id<Tag>& id) {
        std::optional<Id<Tag>> found = id;
        key(column, found);
        id = found.value_or(Id<Tag>());
    }
    void flag(const char* column, bool& value) {
        const QString* cell = find(column);
        if (!cell)
            return;
        if (*cell == QLatin1String("1") || *cell == QLatin1String("0"))
            value = *cell == QLatin1String("1");
        else
            refuse(column, cell->isEmpty() ? Kind::Missing : Kind::Malformed);
    }

    std::vector<ColumnProblem> problems;

private:
    [[nodiscard]] const QString* find(const char* column) {
        const auto found = m_fields.constFind(QLatin1String(column));
        if (found == m_fields.cend())
            return nullptr;
        m_cell = tidyLine(*found);
        return &m_cell;
    }
    template <typename T, typename Parse>
    void read(const char* column, std::optional<T>& value, Parse parse) {
        const QString* cell = find(column);
        if (!cell)
            return;
        value = cell->isEmpty() ? std::nullopt : parse(*cell);
        if (!value && !cell->isEmpty())
            refuse(column, Kind::Malformed);
    }
    void refuse(const char* column, Kind kind) { problems.push_back({QLatin1String(column), kind}); }

    const Fields& m_fields;
    bool m_isNew;
    QString m_cell;
};

// Each kind's columns, once, for reading and writing alike: Io is a Reader and its entry mutable, or a Writer.

template <typename Io, typename Name>
void names(Io& io, Name& name) {
    io.text("name_fr", name.fr);
    io.text("name_ar", name.ar);
    io.text("name_en", name.en);
}

template <typename Io, typename Entry>
void members(Io& io, Entry& entry) {
    using Plain = std::remove_const_t<Entry>;
    if constexpr (std::is_same_v<Plain, Provider>) {
        names(io, entry.name);
        io.code("provider_kind", entry.kind);
    } else if constexpr (std::is_same_v<Plain, Establishment>) {
        io.key("belongs_to", entry.provider);
        names(io, entry.name);
        io.text("address", entry.address);
        io.text("arrondissement", entry.arrondissement);
        io.text("phone", entry.phone);
        io.text("email", entry.email);
        io.text("website", entry.website);
        io.real("latitude", entry.latitude);
        io.real("longitude", entry.longitude);
    } else if constexpr (std::is_same_v<Plain, Programme>) {
        io.key("belongs_to", entry.establishment);
        names(io, entry.name);
        io.text("trade", entry.trade);
        io.code("level", entry.level);
        io.code("mode", entry.mode);
        io.number("duration_months", entry.durationMonths);
        io.text("certificate_fr", entry.certificate.fr);
        io.text("certificate_ar", entry.certificate.ar);
        io.text("certificate_en", entry.certificate.en);
        io.key("rule_id", entry.rule);
    } else {
        io.key("belongs_to", entry.programme);
        io.date("starts_on", entry.startsOn);
        io.date("ends_on", entry.endsOn);
        io.date("applications_from", entry.applicationsFrom);
        io.date("applications_until", entry.applicationsUntil);
        io.number("seats", entry.seats);
        io.number("foreign_quota", entry.foreignQuota);
        io.code("schedule", entry.schedule);
        io.text("schedule_note", entry.scheduleNote);
        io.text("teaching_language", entry.teachingLanguage);
        io.number("cost_dirhams", entry.costDirhams);
        io.text("grants", entry.grants);
        io.key("rule_id", entry.rule);
    }
    io.text("source", entry.provenance.source);
    io.date("source_on", entry.provenance.sourceOn);
    io.text("verified_by", entry.provenance.verifiedBy);
    io.date("verified_on", entry.provenance.verifiedOn);
    io.flag("active", entry.active);
}

Writer written(const CatalogueEntry& entry) {
    Writer writer;
    writer.code("kind", kindOf(entry));
    std::visit(
        [&writer](const auto& each) {
            writer.key("id", each.id);
            members(writer, each);
        },
        entry);
    return writer;
}

} // namespace

CatalogueEntry emptyEntry(EntryKind kind) {
    switch (kind) {
    case EntryKind::Provider:
        return Provider();
    case EntryKind::Establishment:
        return Establishment();
    case EntryKind::Programme:
        return Programme();
    case EntryKind::Intake:
        return Intake();
    }
    Q_UNREACHABLE();
}

const QStringList& columnsOf(EntryKind kind) {
    static const QStringList of[] = {
        written(emptyEntry(EntryKind::Provider)).order, written(emptyEntry(EntryKind::Establishment)).order,
        written(emptyEntry(EntryKind::Programme)).order, written(emptyEntry(EntryKind::Intake)).order};
    return of[static_cast<int>(kind)];
}

const QStringList& columns() {
    static const QStringList all = [] {
        QStringList list{QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("belongs_to")};
        for (const auto& kind : allOf<EntryKind>())
            for (const QString& column : columnsOf(kind.value))
                if (!list.contains(column))
                    list << column;
        // What all have stands at the end.
        for (const char* column : {"source", "source_on", "verified_by", "verified_on", "active"}) {
            list.removeOne(QLatin1String(column));
            list << QLatin1String(column);
        }
        return list;
    }();
    return all;
}

QString columnOf(const QString& field) {
    if (field == QLatin1String("name") || field == QLatin1String("certificate"))
        return QString(field + QLatin1String("_fr"));
    if (field == QLatin1String("provider") || field == QLatin1String("establishment") ||
        field == QLatin1String("programme"))
        return QStringLiteral("belongs_to");
    QString column;
    for (const QChar c : field) {
        if (c.isUpper())
            column += u'_';
        column += c.toLower();
    }
    return column;
}

Fields fieldsOf(const CatalogueEntry& entry) {
    return written(entry).fields;
}

std::vector<ColumnProblem> apply(const Fields& fields, CatalogueEntry& entry) {
    return std::visit(
        [&fields](auto& each) {
            Reader reader(fields, each.stamp.version == 0);
            if (each.id.isNull())
                reader.key("id", each.id);
            members(reader, each);
            return std::move(reader.problems);
        },
        entry);
}

} // namespace tawjih::CatalogueRecord
