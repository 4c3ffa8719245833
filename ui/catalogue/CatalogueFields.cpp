#include "ui/catalogue/CatalogueFields.h"

#include "ui/beneficiary/Pickers.h"

namespace tawjih::ui {

namespace {

constexpr auto context = "CatalogueDialog";

struct CatalogueFieldsText {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFields)
};

template <typename E>
RecordFields<E> nameFields() {
    return {
        recordField<&E::name, &LocalName::fr>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Name in French")),
        recordField<&E::name, &LocalName::ar>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Name in Arabic")),
        recordField<&E::name, &LocalName::en>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Name in English")),
    };
}

/// Whence an entry is known.
template <typename E>
RecordFields<E> provenanceFields() {
    return {
        recordField<&E::provenance, &Provenance::source>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Source")),
        recordField<&E::provenance, &Provenance::sourceOn>(context,
                                                           QT_TRANSLATE_NOOP("CatalogueDialog", "Date of the source")),
        recordField<&E::provenance, &Provenance::verifiedBy>(context,
                                                             QT_TRANSLATE_NOOP("CatalogueDialog", "Verified by")),
        recordField<&E::provenance, &Provenance::verifiedOn>(context,
                                                             QT_TRANSLATE_NOOP("CatalogueDialog", "Verified on")),
    };
}

template <typename E>
RecordField<E> activeField() {
    return recordField<&E::active>(
        context, QT_TRANSLATE_NOOP("CatalogueDialog", "Offered at present"),
        [](const E& entry) { return entry.active ? CatalogueFieldsText::tr("yes") : CatalogueFieldsText::tr("no"); });
}

template <typename E>
RecordFields<E> joined(std::initializer_list<RecordFields<E>> parts) {
    RecordFields<E> fields;
    for (const RecordFields<E>& part : parts)
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

QString positionText(const Establishment& centre) {
    if (!centre.latitude || !centre.longitude)
        return {};
    const auto degrees = [](double value) { return QLocale::c().toString(value, 'f', 5); };
    return isolateLtr(QString(degrees(*centre.latitude) + QStringLiteral(", ") + degrees(*centre.longitude)));
}

/// An admission rule has a name elsewhere: here it counts whether the entry has one of its own.
template <typename E>
RecordField<E> ruleField() {
    return recordField<&E::rule>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Admission rule"), [](const E& entry) {
        return entry.rule ? CatalogueFieldsText::tr("its own") : CatalogueFieldsText::tr("the usual one");
    });
}

} // namespace

template <>
RecordFields<Provider> contentFields<Provider>() {
    using E = Provider;
    return joined<E>({nameFields<E>(),
                      {recordField<&E::kind>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Kind"))},
                      {activeField<E>()}});
}

template <>
RecordFields<Establishment> contentFields<Establishment>() {
    using E = Establishment;
    return joined<E>(
        {nameFields<E>(),
         {
             recordField<&E::arrondissement>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Arrondissement"),
                                             [](const E& centre) { return placeText(centre.arrondissement); }),
             recordField<&E::address>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Address")),
             recordField<&E::phone>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Telephone")),
             recordField<&E::email>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "E-mail")),
             recordField<&E::website>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Website")),
             {context, QT_TRANSLATE_NOOP("CatalogueDialog", "Position"),
              [](const E& a, const E& b) { return a.latitude == b.latitude && a.longitude == b.longitude; },
              [](E& to, const E& from) {
                  to.latitude = from.latitude;
                  to.longitude = from.longitude;
              },
              positionText},
         },
         {activeField<E>()}});
}

template <>
RecordFields<Programme> contentFields<Programme>() {
    using E = Programme;
    return joined<E>({nameFields<E>(),
                      {
                          recordField<&E::trade>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Trade"),
                                                 [](const E& programme) { return tradeText(programme.trade); }),
                          recordField<&E::level>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Level")),
                          recordField<&E::mode>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Where it takes place")),
                          recordField<&E::durationMonths>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Months")),
                          recordField<&E::certificate>(
                              context, QT_TRANSLATE_NOOP("CatalogueDialog", "Certificate"),
                              [](const E& programme) { return programme.certificate.in(QLocale().language()); }),
                          ruleField<E>(),
                      },
                      {activeField<E>()}});
}

template <>
RecordFields<Intake> contentFields<Intake>() {
    using E = Intake;
    return joined<E>(
        {{
             recordField<&E::startsOn>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "First day")),
             recordField<&E::endsOn>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Last day")),
             recordField<&E::applicationsFrom>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Applications from")),
             recordField<&E::applicationsUntil>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Applications until")),
             recordField<&E::seats>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Seats")),
             recordField<&E::foreignQuota>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Seats for foreigners")),
             recordField<&E::schedule>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Hours")),
             recordField<&E::scheduleNote>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Hours in words")),
             recordField<&E::teachingLanguage>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Taught in"),
                                               [](const E& intake) { return languageText(intake.teachingLanguage); }),
             recordField<&E::costDirhams>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Cost in dirhams")),
             recordField<&E::grants>(context, QT_TRANSLATE_NOOP("CatalogueDialog", "Grants")),
             ruleField<E>(),
         },
         {activeField<E>()}});
}

template <>
RecordFields<Provider> catalogueFields<Provider>() {
    return joined<Provider>({contentFields<Provider>(), provenanceFields<Provider>()});
}

template <>
RecordFields<Establishment> catalogueFields<Establishment>() {
    return joined<Establishment>({contentFields<Establishment>(), provenanceFields<Establishment>()});
}

template <>
RecordFields<Programme> catalogueFields<Programme>() {
    return joined<Programme>({contentFields<Programme>(), provenanceFields<Programme>()});
}

template <>
RecordFields<Intake> catalogueFields<Intake>() {
    return joined<Intake>({contentFields<Intake>(), provenanceFields<Intake>()});
}

} // namespace tawjih::ui
