#include "ui/beneficiary/RegistrationView.h"

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/consent/IntakeConsents.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

void removeAll(QVBoxLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

RegistrationView::RegistrationView(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
    , m_notice(new NoticeBar)
    , m_consentCard(new Card(QStringLiteral(" ")))
    , m_consents(new IntakeConsents)
    , m_formCard(new Card(QStringLiteral(" ")))
    , m_form(new BeneficiaryForm(services.clock))
    , m_sameCard(new Card(QStringLiteral(" ")))
    , m_sameList(new QVBoxLayout)
    // The draft of a registration belongs to whoever types it: there is no person yet.
    , m_draft(services.drafts, QStringLiteral("registration"), services.actor.id.uuid(),
              [this] { return draftText(); }) {
    setPrimary(m_save);
    m_header->addAction(m_cancel);
    m_header->addAction(m_save);
    m_consentCard->body()->addWidget(m_consents);
    m_formCard->body()->addWidget(m_form);
    m_sameCard->body()->addLayout(m_sameList);
    m_sameCard->setFixedWidth(fontMetrics().averageCharWidth() * 32);

    auto* scroll = new ScrollArea;
    auto* columns = new QHBoxLayout(scroll->widget());
    columns->setContentsMargins(0, 0, space::small, 0);
    columns->setSpacing(space::large);
    auto* forms = new QVBoxLayout;
    forms->setSpacing(space::large);
    forms->addWidget(m_consentCard);
    forms->addWidget(m_formCard);
    forms->addStretch();
    columns->addLayout(forms, 1);
    columns->addWidget(m_sameCard, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    m_notice->hide();

    m_lookPause.setSingleShot(true);
    m_lookPause.setInterval(300);
    connect(&m_lookPause, &QTimer::timeout, this, &RegistrationView::lookForSame);
    connect(m_form, &BeneficiaryForm::edited, this, &RegistrationView::edited);
    connect(m_consents, &IntakeConsents::edited, this, &RegistrationView::edited);
    connect(m_save, &QPushButton::clicked, this, &RegistrationView::save);
    connect(m_cancel, &QPushButton::clicked, this, &RegistrationView::giveUp);
    connect(&m_draft, &DraftKeeper::failed, this, &RegistrationView::failed);
    retranslate();
}

void RegistrationView::begin(const QString& name) {
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
    lookForSame();
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
    const bool advises = m_services.actor.roles.testFlag(vault::Role::Advisor);
    const auto registration = m_services.intake.registerPerson(
        m_form->value(), m_consents->openingReason(), m_consents->value(), advises ? m_services.actor.id : UserId());
    if (!registration) {
        const Error& error = registration.error();
        if (error.code != ErrorCode::Invalid || !m_form->showProblems(error.problems).empty())
            Q_EMIT failed(error);
        return;
    }
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
    lookForSame();
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
    showSame({});
}

void RegistrationView::edited() {
    m_touched = true;
    m_draft.touch();
    m_lookPause.start();
}

void RegistrationView::lookForSame() {
    const Beneficiary person = m_form->value();
    if (person.name.isEmpty())
        return showSame({});
    if (const auto same = m_services.persons.likelySame(person.name, person.birth))
        showSame(*same);
}

void RegistrationView::showSame(const std::vector<LikelySame>& persons) {
    m_same = persons;
    removeAll(*m_sameList);
    auto* sentence = new QLabel(
        persons.empty() ? tr("Nobody with this name is on record yet. Whoever fits appears here as you type.")
                        : tr("Open the file instead if it is the same person."));
    setTextStyle(sentence, TextStyle::Muted);
    sentence->setWordWrap(true);
    m_sameList->addWidget(sentence);
    for (const LikelySame& person : persons) {
        auto* open = new QPushButton(nameLine(person.latinName, person.arabicName));
        QStringList details{isolateLtr(person.number), birthText(person.birth)};
        details.removeAll(QString());
        auto* detail = new QLabel(details.join(QStringLiteral(" · ")));
        setTextStyle(detail, TextStyle::Small);
        connect(open, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT openRequested(id); });
        m_sameList->addWidget(open);
        m_sameList->addWidget(detail);
    }
    m_sameCard->setHeading(persons.empty() ? tr("Already here?") : tr("Perhaps already here"));
}

void RegistrationView::retranslate() {
    m_header->setTitle(tr("New person"));
    m_header->setSubtitle(tr("Only the consent and a name are required. “Not said” is an answer."));
    m_cancel->setText(tr("Give up"));
    m_save->setText(tr("Register"));
    m_save->setToolTip(tr("Register (%1)").arg(isolateLtr(QStringLiteral("Ctrl+S"))));
    m_consentCard->setHeading(tr("Does the person consent to …"));
    m_formCard->setHeading(tr("The person"));
    showSame(m_same);
}

} // namespace tawjih::ui
