#include "ui/catalogue/CatalogueDialog.h"

#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString languageCode() {
    return QLocale().name().left(2);
}

template <Coded E>
QComboBox* codeCombo() {
    auto* box = new QComboBox;
    for (const auto& entry : allOf<E>())
        box->addItem(labelOf(entry.value), QString(QLatin1String(entry.code)));
    return box;
}

template <Coded E>
void retranslateCodes(QComboBox* box) {
    for (int i = 0; box && i < box->count(); ++i)
        box->setItemText(i, labelOf(*fromCode<E>(box->itemData(i).toString())));
}

template <Coded E>
E chosen(const QComboBox* box, E otherwise) {
    return fromCode<E>(box->currentData().toString()).value_or(otherwise);
}

void choose(QComboBox* box, const QString& code) {
    box->setCurrentIndex(box->findData(code));
}

} // namespace

CatalogueDialog::CatalogueDialog(CatalogueEntry entry, const Clock& clock, QWidget* parent)
    : ActionDialog(parent)
    , m_entry(std::move(entry))
    , m_form(new FormGrid(2))
    , m_clock(clock) {
    makeFields();
    body()->addWidget(m_form);
    body()->addStretch();
    setForm(m_form);
    retranslate();
    showEntry();
    resize(640, sizeHint().height());
}

void CatalogueDialog::addLine(const QString& name, QLineEdit*& edit, bool wide, bool required) {
    edit = new QLineEdit;
    m_form->addField(name, {}, edit,
                     (wide ? FormGrid::Wide : FormGrid::Plain) | (required ? FormGrid::Required : FormGrid::Plain));
}

void CatalogueDialog::makeFields() {
    addLine(u"name"_s, m_nameFr, false, true);
    addLine(u"nameAr"_s, m_nameAr);
    addLine(u"nameEn"_s, m_nameEn);
    m_nameAr->setLayoutDirection(Qt::RightToLeft);
    if (std::holds_alternative<Provider>(m_entry)) {
        m_kind = codeCombo<ProviderKind>();
        m_form->addField(u"kind"_s, {}, m_kind);
    } else if (std::holds_alternative<Establishment>(m_entry)) {
        m_arrondissement = new PickerCombo;
        m_form->addField(u"arrondissement"_s, {}, m_arrondissement);
        addLine(u"address"_s, m_address, true);
        addLine(u"phone"_s, m_phone);
        addLine(u"email"_s, m_email);
    } else {
        m_trade = new PickerCombo;
        m_form->addField(u"trade"_s, {}, m_trade);
        m_level = codeCombo<TrainingLevel>();
        m_form->addField(u"level"_s, {}, m_level);
        m_mode = codeCombo<TrainingMode>();
        m_form->addField(u"mode"_s, {}, m_mode);
        m_months = new QSpinBox;
        m_months->setRange(0, 60);
        m_form->addField(u"durationMonths"_s, {}, m_months);
    }
    addLine(u"source"_s, m_source, true);
    m_sourceOn = new DateField(m_clock, YearSense::Past);
    m_form->addField(u"sourceOn"_s, {}, m_sourceOn);
    addLine(u"verifiedBy"_s, m_verifiedBy);
    m_active = new QCheckBox;
    m_form->addField(u"active"_s, {}, m_active, FormGrid::Wide);
}

void CatalogueDialog::showEntry() {
    std::visit(
        [this](const auto& entry) {
            if constexpr (requires { entry.name; }) {
                m_nameFr->setText(entry.name.fr);
                m_nameAr->setText(entry.name.ar);
                m_nameEn->setText(entry.name.en);
            }
            m_source->setText(entry.provenance.source);
            m_sourceOn->setDate(entry.provenance.sourceOn.value_or(QDate()));
            m_verifiedBy->setText(entry.provenance.verifiedBy);
            m_active->setChecked(entry.active);
        },
        m_entry);
    if (const auto* provider = std::get_if<Provider>(&m_entry)) {
        choose(m_kind, codeOf(provider->kind));
    } else if (const auto* centre = std::get_if<Establishment>(&m_entry)) {
        m_address->setText(centre->address);
        m_arrondissement->setValue(centre->arrondissement);
        m_phone->setText(centre->phone);
        m_email->setText(centre->email);
    } else if (const auto* programme = std::get_if<Programme>(&m_entry)) {
        m_trade->setValue(programme->trade);
        choose(m_level, codeOf(programme->level));
        choose(m_mode, codeOf(programme->mode));
        m_months->setValue(programme->durationMonths.value_or(0));
    }
}

template <typename Entry>
void CatalogueDialog::readCommon(Entry& entry) const {
    if constexpr (requires { entry.name; })
        entry.name = {m_nameFr->text().trimmed(), m_nameAr->text().trimmed(), m_nameEn->text().trimmed()};
    entry.provenance.source = m_source->text().trimmed();
    const QDate on = m_sourceOn->date();
    entry.provenance.sourceOn = on.isValid() ? std::optional(on) : std::nullopt;
    entry.provenance.verifiedBy = m_verifiedBy->text().trimmed();
    entry.active = m_active->isChecked();
}

CatalogueEntry CatalogueDialog::value() const {
    CatalogueEntry entry = m_entry;
    std::visit([this](auto& each) { readCommon(each); }, entry);
    if (auto* provider = std::get_if<Provider>(&entry)) {
        provider->kind = chosen(m_kind, provider->kind);
    } else if (auto* centre = std::get_if<Establishment>(&entry)) {
        centre->address = m_address->text().trimmed();
        centre->arrondissement = m_arrondissement->value().toString();
        centre->phone = m_phone->text().trimmed();
        centre->email = m_email->text().trimmed();
    } else if (auto* programme = std::get_if<Programme>(&entry)) {
        programme->trade = m_trade->value().toString();
        programme->level = chosen(m_level, programme->level);
        programme->mode = chosen(m_mode, programme->mode);
        programme->durationMonths = m_months->value() > 0 ? std::optional(m_months->value()) : std::nullopt;
    }
    return entry;
}

std::vector<FieldProblem> CatalogueDialog::unreadable() const {
    if (m_sourceOn->isUnderstood())
        return {};
    return {{u"sourceOn"_s, FieldProblem::Kind::Malformed}};
}

void CatalogueDialog::retranslate() {
    const QString title = std::holds_alternative<Provider>(m_entry)        ? tr("Provider")
                          : std::holds_alternative<Establishment>(m_entry) ? tr("Training centre")
                                                                           : tr("Programme");
    setTexts(title, tr("Save the entry"));
    m_form->setLabel(u"name"_s, tr("Name in French"));
    m_form->setLabel(u"nameAr"_s, tr("Name in Arabic"));
    m_form->setLabel(u"nameEn"_s, tr("Name in English"));
    const QString language = languageCode();
    if (m_kind) {
        m_form->setLabel(u"kind"_s, tr("Kind"));
        retranslateCodes<ProviderKind>(m_kind);
    }
    if (m_arrondissement) {
        const QVariant place = m_arrondissement->value();
        m_arrondissement->clearChoices();
        m_arrondissement->addUnknown();
        for (const Place& each : arrondissements())
            m_arrondissement->addChoice(each.name(language), each.code);
        m_arrondissement->setValue(place);
        m_form->setLabel(u"arrondissement"_s, tr("Arrondissement"));
        m_form->setLabel(u"address"_s, tr("Address"));
        m_form->setLabel(u"phone"_s, tr("Telephone"));
        m_form->setLabel(u"email"_s, tr("E-mail"));
    }
    if (m_trade) {
        const QVariant trade = m_trade->value();
        m_trade->clearChoices();
        m_trade->addUnknown();
        for (const Trade& each : trades())
            m_trade->addChoice(each.name(language), each.code);
        m_trade->setValue(trade);
        retranslateCodes<TrainingLevel>(m_level);
        retranslateCodes<TrainingMode>(m_mode);
        m_months->setSpecialValueText(tr("not known"));
        m_form->setLabel(u"trade"_s, tr("Trade"));
        m_form->setLabel(u"level"_s, tr("Level"));
        m_form->setLabel(u"mode"_s, tr("Where it takes place"));
        m_form->setLabel(u"durationMonths"_s, tr("Months"));
    }
    m_form->setLabel(u"source"_s, tr("Source"));
    m_form->setHint(u"source"_s, tr("Where this was read or who said it"));
    m_form->setLabel(u"sourceOn"_s, tr("Date of the source"));
    m_form->setLabel(u"verifiedBy"_s, tr("Verified by"));
    m_form->setHint(u"verifiedBy"_s, tr("Empty while nobody checked it with the centre"));
    m_active->setText(tr("Offered at present"));
}

} // namespace tawjih::ui
