#include "ui/consent/ConsentsPanel.h"

#include "core/consent/ConsentRules.h"
#include "core/rights/WithdrawalService.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/rights/WithdrawalText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

Tone stateTone(ConsentState state) {
    switch (state) {
    case ConsentState::Valid:
        return Tone::Good;
    case ConsentState::Expired:
        return Tone::Warning;
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
    case ConsentState::Objected:
        return Tone::Danger;
    case ConsentState::NeverAsked:
        break;
    }
    return Tone::Neutral;
}

/// The line between two rows of a card.
class RowLine final : public QWidget {
public:
    RowLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), hairline(palette())); }
};

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// "12 March 2026 · verbal, certified by the advisor · French · interpreter by phone · until 12 March 2027"
QString entryText(const Consent& entry) {
    QStringList parts{dateText(entry.decidedOn), labelOf(entry.form), languageText(entry.language)};
    if (entry.interpreter != InterpreterKind::None)
        parts << labelOf(entry.interpreter);
    if (entry.expiresOn)
        parts << ConsentText::tr("until %1").arg(dateText(*entry.expiresOn));
    parts.removeAll(QString());
    for (QString& part : parts)
        part = isolate(part);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString consentStateText(ConsentState state) {
    switch (state) {
    case ConsentState::NeverAsked:
        return ConsentText::tr("not asked");
    case ConsentState::Valid:
        return ConsentText::tr("given");
    case ConsentState::Refused:
        return ConsentText::tr("refused");
    case ConsentState::Withdrawn:
        return ConsentText::tr("withdrawn");
    case ConsentState::Expired:
        return ConsentText::tr("expired");
    case ConsentState::Objected:
        return ConsentText::tr("objected to");
    }
    return {};
}

ConsentsPanel::ConsentsPanel(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ConsentsPanel::setPerson(BeneficiaryId person) {
    m_person = person;
    refresh();
}

void ConsentsPanel::refresh() {
    auto ledger = m_services.consents.ledger(m_person);
    if (!ledger)
        return Q_EMIT failed(ledger.error());
    m_ledger = *std::move(ledger);
    // A centre that is no longer offered still has its name in old consents.
    if (auto centres = m_services.catalogue.establishments({}, CatalogueScope::All))
        m_centres = *std::move(centres);
    build();
}

void ConsentsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void ConsentsPanel::build() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto* card = new Card(tr("What the person agreed to"));
    card->body()->setSpacing(0);
    m_column->addWidget(card);
    m_column->addStretch();
    m_valid = 0;
    for (const auto& purpose : allOf<ConsentPurpose>()) {
        std::vector<EstablishmentId> centres;
        bool holds = false;
        if (purpose.value == ConsentPurpose::Share)
            for (const Consent& entry : m_ledger)
                if (entry.purpose == ConsentPurpose::Share &&
                    std::ranges::find(centres, entry.establishment) == centres.end())
                    centres.push_back(entry.establishment);
        // A line for each centre, and at its end one to name another.
        for (const EstablishmentId& centre : centres)
            holds |= addPurpose(purpose.value, centre, false);
        holds |= addPurpose(purpose.value, {}, purpose.value == ConsentPurpose::TransferAbroad);
        m_valid += holds ? 1 : 0;
    }
}

bool ConsentsPanel::addPurpose(ConsentPurpose purpose, EstablishmentId centre, bool last) {
    auto* card = qobject_cast<Card*>(m_column->itemAt(0)->widget());
    const Consent* entry = lastEntry(purpose, centre);
    const ConsentState state = ConsentRules::stateOn(m_ledger, purpose, centre, m_services.clock.today());

    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::medium, 0, space::medium);
    line->setSpacing(space::medium);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString name =
        centre.isNull() ? capitalised(labelOf(purpose)) : tr("Share with %1").arg(isolate(centreName(centre)));
    words->addWidget(new QLabel(name));
    if (entry != nullptr) {
        auto* how = new QLabel(entryText(*entry));
        setTextStyle(how, TextStyle::Small);
        how->setWordWrap(true);
        words->addWidget(how);
    }
    line->addLayout(words, 1);
    const bool another = purpose == ConsentPurpose::Share && centre.isNull();
    if (!another)
        line->addWidget(new Tag(consentStateText(state), stateTone(state)));
    const bool mayEdit = vault::permits(m_services.actor.roles, vault::Permission::EditCases);
    const auto addButton = [this, line, name, mayEdit, purpose, centre](const QString& text, ConsentDecision decision) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(tr("%1: %2").arg(text, name));
        button->setEnabled(mayEdit);
        Consent asked;
        asked.beneficiary = m_person;
        asked.purpose = purpose;
        asked.establishment = centre;
        asked.decision = decision;
        connect(button, &QPushButton::clicked, this, [this, asked] { openDialog(asked); });
        line->addWidget(button);
    };
    if (state == ConsentState::Valid && !another)
        addButton(tr("Withdraw"), ConsentDecision::Withdrawn);
    else
        addButton(another ? tr("Name a centre") : tr("Record"), ConsentDecision::Given);
    card->body()->addWidget(row);
    if (!last) {
        card->body()->addWidget(new RowLine);
    }
    return state == ConsentState::Valid && !another;
}

void ConsentsPanel::openDialog(const Consent& asked) {
    auto* dialog = new ConsentDialog(asked, m_centres, m_services.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        const Consent consent = dialog->value();
        if (consent.decision == ConsentDecision::Withdrawn)
            return withdraw(consent);
        const auto stored = m_services.consents.record(consent);
        return stored ? Status() : Status(fail(stored.error()));
    });
    if (asked.decision == ConsentDecision::Withdrawn && m_withdrawals != nullptr)
        if (const auto effects = m_withdrawals->effects(asked.beneficiary, asked.purpose, asked.establishment))
            dialog->showEffects(withdrawalText(*effects));
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        Q_EMIT saved();
    });
    dialog->open();
}

Status ConsentsPanel::withdraw(const Consent& consent) {
    const Withdrawal how{consent.decidedOn, consent.form, consent.language, consent.interpreter, consent.note};
    if (m_withdrawals != nullptr) {
        const auto ended = m_withdrawals->withdraw(consent.beneficiary, consent.purpose, consent.establishment, how);
        return ended ? Status() : Status(fail(ended.error()));
    }
    const auto stored = m_services.consents.withdraw(consent.beneficiary, consent.purpose, consent.establishment, how);
    return stored ? Status() : Status(fail(stored.error()));
}

QString ConsentsPanel::centreName(EstablishmentId id) const {
    const auto found = std::ranges::find(m_centres, id, &Establishment::id);
    return found == m_centres.end() ? QString() : found->name.in(QLocale().language());
}

const Consent* ConsentsPanel::lastEntry(ConsentPurpose purpose, EstablishmentId centre) const {
    const Consent* last = nullptr;
    for (const Consent& entry : m_ledger)
        if (entry.purpose == purpose && entry.establishment == centre &&
            (last == nullptr || entry.decidedOn >= last->decidedOn))
            last = &entry;
    return last;
}

} // namespace tawjih::ui
