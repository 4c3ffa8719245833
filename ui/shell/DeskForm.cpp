#include "ui/shell/DeskForm.h"

#include "core/base/Places.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/PickerCombo.h"

#include <QEvent>
#include <QLineEdit>

namespace tawjih::ui {

namespace {

QString fieldName(const char* name) {
    return QLatin1String(name);
}

} // namespace

DeskForm::DeskForm(int columns, Asks asks, QWidget* parent)
    : FormGrid(columns, parent)
    , m_french(new QLineEdit)
    , m_arabic(new QLineEdit)
    , m_city(new QLineEdit)
    , m_region(new PickerCombo)
    , m_prefix(new QLineEdit)
    , m_authorisation(new QLineEdit) {
    const auto required = asks == Asks::FirstNames ? FormGrid::Required : FormGrid::Plain;
    m_prefix->setMaxLength(5);
    m_prefix->setLayoutDirection(Qt::LeftToRight);
    m_authorisation->setLayoutDirection(Qt::LeftToRight);
    addField(fieldName("nameFrench"), {}, m_french, required);
    addField(fieldName("nameArabic"), {}, m_arabic);
    if (asks == Asks::Everything) {
        m_english = new QLineEdit;
        addField(fieldName("nameEnglish"), {}, m_english);
    }
    addField(fieldName("city"), {}, m_city);
    addField(fieldName("region"), {}, m_region);
    if (asks == Asks::Everything) {
        m_address = new QLineEdit;
        m_phone = new QLineEdit;
        addField(fieldName("address"), {}, m_address);
        addField(fieldName("phone"), {}, m_phone);
    }
    addField(fieldName("numberPrefix"), {}, m_prefix, required);
    addField(fieldName("authorisation"), {}, m_authorisation);
    setFocusProxy(m_french);
    for (QLineEdit* field : {m_french, m_arabic, m_english, m_city, m_address, m_phone, m_prefix, m_authorisation})
        if (field != nullptr)
            connect(field, &QLineEdit::textChanged, this, &DeskForm::changed);
    connect(m_region, &PickerCombo::valueChanged, this, &DeskForm::changed);
    connect(m_prefix, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int cursor = m_prefix->cursorPosition();
        m_prefix->setText(text.toUpper());
        m_prefix->setCursorPosition(cursor);
    });
    retranslate();
}

vault::DeskIdentity DeskForm::identity(vault::DeskIdentity others) const {
    others.nameFrench = m_french->text().trimmed();
    others.nameArabic = m_arabic->text().trimmed();
    others.nameEnglish = m_english != nullptr ? m_english->text().trimmed() : others.nameFrench;
    others.city = m_city->text().trimmed();
    others.region = m_region->value().toString();
    if (m_address != nullptr) {
        others.address = m_address->text().trimmed();
        others.phone = m_phone->text().trimmed();
    }
    others.numberPrefix = m_prefix->text().trimmed();
    others.authorisation = m_authorisation->text().trimmed();
    return others;
}

void DeskForm::setIdentity(const vault::DeskIdentity& identity) {
    m_french->setText(identity.nameFrench);
    m_arabic->setText(identity.nameArabic);
    if (m_english != nullptr) {
        m_english->setText(identity.nameEnglish);
        m_address->setText(identity.address);
        m_phone->setText(identity.phone);
    }
    m_city->setText(identity.city);
    m_region->setValue(identity.region.isEmpty() ? QVariant() : QVariant(identity.region));
    m_prefix->setText(identity.numberPrefix);
    m_authorisation->setText(identity.authorisation);
}

void DeskForm::changeEvent(QEvent* event) {
    FormGrid::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskForm::retranslate() {
    setLabel(fieldName("nameFrench"), m_english == nullptr ? tr("Name of the desk") : tr("Name in French"));
    setLabel(fieldName("nameArabic"), tr("Name in Arabic"));
    if (m_english != nullptr) {
        setLabel(fieldName("nameEnglish"), tr("Name in English"));
        setLabel(fieldName("address"), tr("Address"));
        setHint(fieldName("address"), tr("As it is printed on letters."));
        setLabel(fieldName("phone"), tr("Phone"));
    }
    setLabel(fieldName("city"), tr("City"));
    setLabel(fieldName("region"), tr("Region"));
    setLabel(fieldName("numberPrefix"), tr("Letters before file numbers"));
    setLabel(fieldName("authorisation"), tr("CNDP number"));
    setHint(fieldName("authorisation"), tr("Without it nothing with names can be exported."));
    if (m_english == nullptr) {
        setHint(fieldName("numberPrefix"),
                tr("Two to five capitals: %1").arg(isolateLtr(QStringLiteral("CAS-2026-00421"))));
        setHint(fieldName("authorisation"), tr("May be added later. Without it nothing with names can be exported."));
    }
    const QVariant region = m_region->value();
    m_region->clearChoices();
    m_region->addUnknown();
    for (const Place& place : regions())
        m_region->addChoice(place.name(QLocale().name()), place.code);
    m_region->setValue(region);
}

} // namespace tawjih::ui
