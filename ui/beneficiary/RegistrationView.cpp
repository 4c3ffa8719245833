#include "ui/beneficiary/RegistrationView.h"

#include "core/rights/PersonFile.h"
#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/consent/IntakeConsents.h"
#include "ui/identity/CandidatesCard.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QJsonDocument>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

RegistrationView::RegistrationView(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
    , m_notice(new NoticeBar)
    , m_consentCard(new Card(QStringLiteral(" ")))
    , m_consents(new IntakeConsents)
    , m_law(new WrapLabel)
    , m_formCard(new Card(QStringLiteral(" ")))
    , m_form(new BeneficiaryForm(services.clock))
    , m_same(new CandidatesCard(services.duplicates))
    // The draft of a registration belongs to whoever types it: there is no person yet.
    , m_draft(services.drafts, QStringLiteral("registration"), services.actor.id.uuid(),
              [this] { return draftText(); }) {
    setPrimary(m_save);
    m_header->addAction(m_cancel);
    m_header->addAction(m_save);
    m_consentCard->body()->addWidget(m_consents);
    setTextStyle(m_law, TextStyle::Small);
    m_consentCard->body()->addWidget(m_law);
    m_formCard->body()->addWidget(m_form);
    m_same->setFixedWidth(fontMetrics().averageCharWidth() * 36);

    auto* scroll = new ScrollArea;
    auto* forms = new QVBoxLayout(scroll->widget());
    scroll->setBarGap(space::small);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(space::large);
    forms->addWidget(m_consentCard);
    forms->addWidget(m_formCard);
    forms->addStretch();
    // Scrolled on its own: who may be the same is in view wherever one types.
    auto* beside = new ScrollArea;
    auto* found = new QVBoxLayout(beside->widget());
    beside->setBarGap(space::small);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m_same);
    found->addStretch();
    beside->setFixedWidth(m_same->minimumWidth() + space::small + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::small);
    columns->addWidget(scroll, 1);
    columns->addWidget(beside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(columns, 1);
    m_notice->hide();

    connect(m_same, &CandidatesCard::answered, this, &RegistrationView::nameSaving);
    connect(m_same, &CandidatesCard::openRequested, this, &RegistrationView::openRequested);
    connect(m_form, &BeneficiaryForm::edited, this, &RegistrationView::edited);
    connect(m_consents, &IntakeConsents::edited, this, &RegistrationView::edited);
    connect(m_save, &QPushButton::clicked, this, &RegistrationView::save);
    connect(m_cancel, &QPushButton::clicked, this, &RegistrationView::giveUp);
    connect(&m_draft, &DraftKeeper::failed, this, &RegistrationView::failed);
    retranslate();
}

void RegistrationView::begin(const QString& name) {
    showLaw(); // the desk may have changed since
    if (m_touched)
        return m_consents->focusFirst(); // still being typed: go on
    if (const auto draft = m_draft.kept()) {
        restore(*draft);
        m_notice->say({Tone::Info, tr("What you were typing is back."), tr("Start afresh"), [this] { startAfresh(); }});
    } else {
        startAfresh();
        Beneficiary person;
        // In which script the search was typed decides which name it is.
        QString& given = name.isRightToLeft() ? person.name.givenArabic : person.name.givenLatin;
        QString& family = name.isRightToLeft() ? person.name.familyArabic : person.name.familyLatin;
        given = name.section(u' ', 0, 0);
        family = name.section(u' ', 1);
        m_form->setValue(person);
    }
    m_same->look(m_form->value()); // with no name yet, it reads who is on record
    m_consents->focusFirst();
}

void RegistrationView::save() {
    if (!m_consents->recordDecision())
        return m_consents->showRecordMissing();
    const auto unreadable = m_form->unreadable();
    if (!unreadable.empty()) {
        m_form->showProblems(unreadable);
        return;
    }
    // What is shown is of what was typed before: then whoever is found afterwards is noted afterwards.
    const bool isAnswered = m_same->isSettled();
    const bool advises = m_services.actor.roles.testFlag(vault::Role::Advisor);
    const auto registration = m_services.intake.registerPerson(
        m_form->value(), m_consents->openingReason(), m_consents->value(), advises ? m_services.actor.id : UserId(),
        isAnswered ? m_same->likely() : std::vector<identity::FoundMatch>());
    if (!registration) {
        const Error& error = registration.error();
        if (error.code != ErrorCode::Invalid || !m_form->showProblems(error.problems).empty())
            Q_EMIT failed(error);
        return;
    }
    if (!isAnswered)
        m_same->noteLater(registration->person);
    startAfresh();
    Q_EMIT registered(registration->person.id);
}

void RegistrationView::giveUp() {
    const QString typed = m_touched ? draftText() : QString();
    startAfresh();
    Q_EMIT givenUp(typed);
}

void RegistrationView::takeBack(const QString& typed) {
    restore(typed);
    m_draft.touch();
    m_same->look(m_form->value());
}

void RegistrationView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString RegistrationView::draftText() const {
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"person"_s, ui::toDraft(m_form->value())}, {u"consents"_s, m_consents->toDraft()}})
            .toJson(QJsonDocument::Compact));
}

void RegistrationView::restore(const QString& draft) {
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    m_form->setValue(ui::fromDraft(object.value("person"_L1).toObject()));
    m_consents->fromDraft(object.value("consents"_L1).toObject());
    m_touched = true;
}

void RegistrationView::startAfresh() {
    m_form->setValue({});
    m_consents->clear();
    m_draft.discard();
    m_touched = false;
    m_notice->dismiss();
    m_same->clear();
    nameSaving();
}

void RegistrationView::edited() {
    m_touched = true;
    m_draft.touch();
    m_same->lookSoon(m_form->value());
}

void RegistrationView::nameSaving() {
    m_save->setText(m_same->likely().empty() ? tr("Register") : tr("Register all the same"));
}

/// What the person is told before they answer, with the number of the CNDP (law 09-08, article 5).
void RegistrationView::showLaw() {
    m_law->setVisible(m_services.identity != nullptr);
    if (m_services.identity)
        m_law->setWords(rights::legalNotice(m_services.identity(),
                                            fromCode<Language>(QLocale().name().left(2)).value_or(Language::French)));
}

void RegistrationView::retranslate() {
    m_header->setTitle(tr("New person"));
    m_header->setSubtitle(tr("Only the consent and a name are required. “Not said” is an answer."));
    m_cancel->setText(tr("Give up"));
    nameSaving();
    m_save->setToolTip(tr("Register (%1)").arg(isolateLtr(QStringLiteral("Ctrl+S"))));
    m_consentCard->setHeading(tr("Does the person consent to …"));
    showLaw();
    m_formCard->setHeading(tr("The person"));
}

} // namespace tawjih::ui
