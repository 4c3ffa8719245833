#include "ui/consent/ConsentDialog.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/WrapLabel.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ConsentDialogText {
    Q_DECLARE_TR_FUNCTIONS(ConsentDialog)
};

QString labelOfField(const QString& name) {
    if (name == "establishment"_L1)
        return ConsentDialogText::tr("Centre");
    if (name == "decision"_L1)
        return ConsentDialogText::tr("Decision");
    if (name == "decidedOn"_L1)
        return ConsentDialogText::tr("On");
    if (name == "form"_L1)
        return ConsentDialogText::tr("How it was said");
    if (name == "language"_L1)
        return ConsentDialogText::tr("Explained in");
    if (name == "interpreter"_L1)
        return ConsentDialogText::tr("Interpreter");
    if (name == "expiresOn"_L1)
        return ConsentDialogText::tr("Holds until (empty: no end)");
    return ConsentDialogText::tr("Note");
}

} // namespace

ConsentDialog::ConsentDialog(const Consent& asked, const std::vector<Establishment>& centres, const Clock& clock,
                             QWidget* parent)
    : ActionDialog(parent)
    , m_consent(asked)
    , m_centres(centres)
    , m_form(new FormGrid(2))
    , m_binder(m_form, labelOfField, [] {}) {
    if (!m_consent.decidedOn.isValid())
        m_consent.decidedOn = clock.today();
    body()->addWidget(m_form);
    setForm(m_form);
    if (asked.purpose == ConsentPurpose::Share) {
        m_centre = new PickerCombo;
        for (const Establishment& centre : centres)
            m_centre->addChoice(centre.name.in(QLocale().language()), centre.id.uuid());
        m_binder.bind(
            u"establishment"_s, m_centre, FormGrid::Wide | FormGrid::Required,
            [this](const Consent& consent) { m_centre->setValue(consent.establishment.uuid()); },
            [this](Consent& consent) { consent.establishment = EstablishmentId(m_centre->value().toUuid()); });
        m_centre->setEnabled(asked.establishment.isNull());
    }
    if (!withdraws())
        m_binder.code<ConsentDecision>(u"decision"_s, &Consent::decision)
            ->setValues({ConsentDecision::Given, ConsentDecision::Refused});
    m_binder.date(u"decidedOn"_s, &Consent::decidedOn, clock, YearSense::Past, FormGrid::Required);
    m_binder.code<ConsentForm>(u"form"_s, &Consent::form);
    m_binder.picker(u"language"_s, fillLanguages, &Consent::language);
    m_binder.code<InterpreterKind>(u"interpreter"_s, &Consent::interpreter);
    if (!withdraws())
        m_binder.date(u"expiresOn"_s, &Consent::expiresOn, clock, YearSense::Around);
    m_binder.line(u"note"_s, &Consent::note, FormGrid::Wide);
    m_binder.show(m_consent);
    retranslate();
    resize(560, sizeHint().height());
}

Consent ConsentDialog::value() const {
    Consent consent = m_consent;
    m_binder.read(consent);
    return consent;
}

void ConsentDialog::showEffects(const QString& text) {
    body()->addWidget(new WrapLabel(text));
}

void ConsentDialog::showEvent(QShowEvent* event) {
    ActionDialog::showEvent(event);
    layout()->activate(); // the form has found its columns
    const int high = std::max(layout()->totalHeightForWidth(width()), sizeHint().height());
    resize(width(), std::min(high, screen()->availableGeometry().height()));
}

void ConsentDialog::retranslate() {
    m_binder.retranslate();
    const QString purpose = labelOf(m_consent.purpose);
    if (withdraws())
        setTexts(tr("Withdraw: %1").arg(purpose), tr("Record the withdrawal"));
    else
        setTexts(tr("Consent: %1").arg(purpose), tr("Record the decision"));
}

} // namespace tawjih::ui
