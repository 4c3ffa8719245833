#include "ui/rights/RequestDialog.h"

#include <QVBoxLayout>

namespace tawjih::ui {

using namespace rights;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RequestDialogText {
    Q_DECLARE_TR_FUNCTIONS(RequestDialog)
};

QString labelOfField(const QString& name) {
    if (name == "kind"_L1)
        return RequestDialogText::tr("What the person asks for");
    if (name == "channel"_L1)
        return RequestDialogText::tr("How it came");
    if (name == "receivedOn"_L1)
        return RequestDialogText::tr("Received on");
    if (name == "purposes"_L1)
        return RequestDialogText::tr("About what");
    return RequestDialogText::tr("In the person’s words");
}

} // namespace

RequestDialog::RequestDialog(BeneficiaryId person, const Clock& clock, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(2))
    , m_binder(m_form, labelOfField, [] {})
    , m_purposes(new CodeChecks<ConsentPurpose>(1)) {
    m_request.beneficiary = person;
    m_request.receivedOn = clock.today();
    body()->addWidget(m_form);
    setForm(m_form);
    m_kind = m_binder.code<RightsKind>(u"kind"_s, &RightsRequest::kind, FormGrid::Wide);
    m_binder.code<RightsChannel>(u"channel"_s, &RightsRequest::channel);
    m_binder.date(u"receivedOn"_s, &RightsRequest::receivedOn, clock, YearSense::Past, FormGrid::Required);
    m_binder.bind(
        u"purposes"_s, m_purposes, FormGrid::Wide | FormGrid::Required,
        [this](const RightsRequest& request) { m_purposes->setValues(request.purposes); },
        [this](RightsRequest& request) { request.purposes = m_purposes->values(); });
    m_details = m_binder.paragraph(u"details"_s, &RightsRequest::details, 3);
    m_binder.show(m_request);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestDialog::showFields);
    retranslate();
    showFields();
    resize(560, sizeHint().height());
}

RightsRequest RequestDialog::value() const {
    RightsRequest request = m_request;
    m_binder.read(request);
    if (request.kind != RightsKind::Opposition && request.kind != RightsKind::Withdrawal)
        request.purposes.clear();
    return request;
}

/// Only what the kind asks for.
void RequestDialog::showFields() {
    const RightsKind kind = m_kind->value();
    m_form->setFieldVisible(u"purposes"_s, kind == RightsKind::Opposition || kind == RightsKind::Withdrawal);
}

void RequestDialog::retranslate() {
    m_binder.retranslate();
    setTexts(tr("Request about personal data"), tr("Record the request"));
}

} // namespace tawjih::ui
