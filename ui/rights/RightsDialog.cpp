#include "ui/rights/RightsDialog.h"

#include "ui/rights/PersonFileOutput.h"
#include "ui/rights/RequestDialog.h"
#include "ui/rights/RequestLines.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace rights;

RightsDialog::RightsDialog(const PageContext& context, const RightsServices& services, BeneficiaryId person,
                           const QString& caseNumber, Language language, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_services(services)
    , m_person(person)
    , m_number(caseNumber)
    , m_requests(new Card(QStringLiteral(" ")))
    , m_list(new LineList)
    , m_empty(new EmptyState(QStringLiteral("document")))
    , m_record(new QPushButton)
    , m_file(new Card(QStringLiteral(" ")))
    , m_fileWords(new WrapLabel)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_pdf(new QPushButton)
    , m_json(new QPushButton)
    , m_close(new QPushButton) {
    for (const auto& each : allOf<Language>())
        m_language->addItem(nativeName(each.value), static_cast<int>(each.value));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeRequests(), 1);
    column->addWidget(makeFile());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    refresh();
    resize(640, 520);
}

QWidget* RightsDialog::makeRequests() {
    setPrimary(m_record);
    m_requests->headingEnd()->addWidget(m_record);
    m_requests->body()->addWidget(m_list, 1);
    m_requests->body()->addWidget(m_empty, 1);
    m_record->setEnabled(vault::permits(m_services.actor.roles, vault::Permission::EditCases));
    connect(m_record, &QPushButton::clicked, this, &RightsDialog::recordRequest);
    connect(m_empty, &EmptyState::actionTriggered, this, &RightsDialog::recordRequest);
    return m_requests;
}

QWidget* RightsDialog::makeFile() {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_languageLabel->setBuddy(m_language);
    line->addWidget(m_languageLabel);
    line->addWidget(m_language);
    line->addStretch();
    line->addWidget(m_json);
    line->addWidget(m_pdf);
    m_file->body()->addWidget(m_fileWords);
    m_file->body()->addLayout(line);
    for (QWidget* each : std::initializer_list<QWidget*>{m_language, m_pdf, m_json})
        each->setEnabled(m_services.mayAnswer());
    connect(m_pdf, &QPushButton::clicked, this, [this] { handOver(static_cast<int>(PersonFileForm::Pdf)); });
    connect(m_json, &QPushButton::clicked, this, [this] { handOver(static_cast<int>(PersonFileForm::Json)); });
    return m_file;
}

void RightsDialog::refresh() {
    const auto requests = m_services.requests.ofPerson(m_person);
    if (!requests)
        return m_context.navigator.notify({Tone::Danger, errorText(requests.error()), {}, {}});
    std::vector<Line> lines;
    for (const RightsRequest& request : *requests)
        lines.push_back(requestLine({request, m_number, {}, {}}, m_services.clock.today(), false));
    m_list->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
    m_list->setLines(std::move(lines));
}

void RightsDialog::recordRequest() {
    auto* dialog = new RequestDialog(m_person, m_services.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        const auto recorded = m_services.requests.record(dialog->value());
        if (!recorded)
            return fail(recorded.error());
        refresh();
        Q_EMIT changed(
            tr("The request was recorded. It is to be answered by %1.").arg(isolate(dateText(recorded->dueOn))));
        return {};
    });
    dialog->open();
}

void RightsDialog::handOver(int form) {
    handOverPersonFile(m_context, m_services, m_person, m_number, static_cast<PersonFileForm>(form),
                       static_cast<Language>(m_language->currentData().toInt()), parentWidget());
}

void RightsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void RightsDialog::retranslate() {
    setWindowTitle(tr("Rights over personal data"));
    m_requests->setHeading(tr("Requests"));
    m_requests->setFlush(true);
    m_list->setAccessibleName(tr("Requests of the person"));
    m_empty->setTexts(tr("The person has asked for nothing yet."));
    m_record->setText(tr("Record a request…"));
    m_file->setHeading(tr("The person’s own file"));
    m_fileWords->setWords(m_services.mayAnswer()
                              ? tr("All that the desk holds about the person, in a language they read.")
                              : tr("All that the desk holds about the person. A supervisor hands it over."));
    m_languageLabel->setText(tr("Language"));
    m_pdf->setText(tr("As PDF…"));
    m_json->setText(tr("As a computer file…"));
    m_close->setText(tr("Close"));
}

} // namespace tawjih::ui
