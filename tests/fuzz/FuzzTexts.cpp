// Files and texts that come from outside and are read whole: what a reader accepts, it must write and read the same.
#include "core/anonymise/HierarchyFile.h"
#include "core/attachment/PictureParts.h"
#include "core/exchange/CatalogueFile.h"
#include "core/exchange/ICalendar.h"
#include "core/guidance/Alternatives.h"
#include "core/guidance/RuleCheck.h"
#include "core/guidance/RuleJson.h"
#include "core/guidance/RuleSentence.h"
#include "core/identity/NameIndex.h"
#include "core/indicator/FigureDefinition.h"
#include "core/letter/LetterMarkup.h"
#include "core/vault/Slot.h"
#include "tests/fuzz/FuzzTargets.h"

namespace tawjih::test {

namespace {

QString nameOf(int number) {
    static const QStringList words{QStringLiteral("Mamadou"), QStringLiteral("Diallo"),  QStringLiteral("Ben"),
                                   QStringLiteral("Ali"),     QStringLiteral("فاطمة"),   QStringLiteral("ديالو"),
                                   QStringLiteral("Abdoul"),  QStringLiteral("N'Diaye"), QStringLiteral("Łukasz")};
    return words[number % words.size()] + u' ' + words[(number / 3 + 1) % words.size()];
}

const identity::NameIndex& names() {
    static const identity::NameIndex index = [] {
        std::vector<identity::SearchEntry> entries;
        for (int number = 1; number <= 40; ++number)
            entries.push_back({BeneficiaryId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                               {nameOf(number)},
                               {QStringLiteral("cas2026%1").arg(number, 5, 10, QLatin1Char('0'))}});
        return identity::NameIndex::build(entries);
    }();
    return index;
}

} // namespace

void fuzzPicture(QByteArrayView bytes) {
    constexpr qsizetype orientation = 36; // what is added to say which way is up
    const QByteArray file = bytes.toByteArray();
    for (const auto& bare : {&bareJpeg, &barePng}) {
        const auto picture = bare(file);
        if (!picture)
            continue;
        require(!picture->size.isEmpty(), "a picture of nothing");
        require(picture->bytes.size() <= file.size() + orientation, "a picture is larger without its details");
        const auto again = bare(picture->bytes);
        require(again.has_value() && again->bytes == picture->bytes && again->size == picture->size,
                "what is kept of a picture is not all kept again");
    }
}

void fuzzSlots(QByteArrayView bytes) {
    const auto table = vault::fromFile(bytes.toByteArray());
    if (!table || table->entries.empty()) // a file without any slot is damaged
        return;
    const auto again = vault::fromFile(vault::toFile(*table));
    require(again.has_value() && *again == *table, "a table of slots is not read as it was written");
    for (const vault::Slot& slot : table->entries)
        if (slot.kind == vault::Slot::Kind::User && !slot.cost.isAcceptable())
            require(!vault::openSlot(*table, slot, vault::SecureBytes::random(8)), "an absurd cost was run");
}

void fuzzRule(QByteArrayView bytes) {
    const auto rule = RuleJson::read(bytes.toByteArray());
    if (!rule)
        return require(rule.error().code == ErrorCode::Invalid && !rule.error().problems.empty(),
                       "a rule is refused without a reason");
    const auto again = RuleJson::read(RuleJson::write(*rule));
    require(again.has_value() && *again == *rule, "a rule is not read as it was written");
    (void)RuleSentence::of(*rule);
    (void)RuleCheck::check(*rule);
    (void)alternativesOf(*rule);
}

void fuzzCalendar(QByteArrayView bytes) {
    const auto content = exchange::ICalendar::read(bytes.toByteArray());
    if (!content)
        return;
    require(content->events.size() == content->lines.size(), "an event without its line");
    const QDateTime stamp(QDate(2026, 3, 9), QTime(9, 30), Qt::UTC);
    const auto again = exchange::ICalendar::read(exchange::ICalendar::write(content->events, stamp));
    require(again.has_value() && again->events == content->events, "a calendar is not read as it was written");
}

void fuzzCatalogue(QByteArrayView bytes) {
    const auto records = exchange::CatalogueFile::read(bytes.toByteArray());
    if (!records)
        return;
    for (const exchange::CatalogueFile::Record& record : *records)
        require(!record.problem || record.fields.empty(), "a record that cannot be read has fields");
}

void fuzzHierarchy(QByteArrayView bytes) {
    const auto hierarchy = anonymise::readHierarchy(bytes.toByteArray());
    if (!hierarchy)
        return require(!hierarchy.error().empty(), "a hierarchy is refused without a reason");
    const auto again = anonymise::readHierarchy(anonymise::writeHierarchy(*hierarchy));
    require(again.has_value() && again->rows() == hierarchy->rows(), "a hierarchy is not read as it was written");
}

void fuzzLetter(QByteArrayView bytes) {
    const QString text = QString::fromUtf8(bytes);
    LetterTemplate letter;
    letter.title = text.section(u'\n', 0, 0);
    letter.body = text.section(u'\n', 1);
    (void)LetterMarkup::check(letter);
    LetterValues values;
    for (const Placeholder placeholder : LetterMarkup::placeholders(letter.kind))
        values[placeholder] = {QStringLiteral("**[[{"), text.left(20)};
    (void)LetterMarkup::fill(letter, values, QStringLiteral(", "));
    (void)LetterMarkup::fill(letter, {}, QStringLiteral(", "));
}

void fuzzFigures(QByteArrayView bytes) {
    static const indicator::Definitions shipped = indicator::definitionsWith({});
    const auto read = indicator::readDefinitions(bytes.toByteArray(), shipped);
    if (!read)
        return;
    const auto again = indicator::readDefinitions(indicator::writeDefinitions(*read), shipped);
    require(again.has_value() && again->size() == read->size(), "definitions are not read as they were written");
}

void fuzzSearch(QByteArrayView bytes) {
    const QString typed = QString::fromUtf8(bytes);
    const auto hits = names().search(typed, 10);
    require(hits.has_value() && hits->size() <= 10, "too many hits");
    const auto ranking = names().rank(typed);
    require(ranking.has_value(), "what was typed is an error");
    for (const identity::NameHit& hit : *hits)
        require(!hit.id.isNull(), "nobody was found");
}

} // namespace tawjih::test
