// How figures leave the page: always through the protection of small numbers, and always noted in the journal.
#include "core/indicator/Choices.h"
#include "core/indicator/FigureCsv.h"
#include "ui/indicator/DefinitionsDialog.h"
#include "ui/indicator/FigureExport.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/indicator/StatisticsPage.h"
#include "ui/prompts/Prompts.h"
#include "ui/report/FigurePicture.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>

namespace tawjih::ui {

using indicator::FigureTable;

namespace {

bool isClipboard(FigureFormat format) {
    return format == FigureFormat::Image || format == FigureFormat::Numbers;
}

} // namespace

/// A figure is protected as a part of its dashboard, so that what leaves the desk one by one agrees.
void StatisticsPage::exportFigures(FigureFormat format, std::optional<std::size_t> card) {
    if (!m_facts || !m_set || m_tables.empty())
        return;
    QString path;
    if (!isClipboard(format)) {
        const QString name = card ? m_tables.at(*card).subject : m_dashboards->currentText();
        const QString day = m_needs.clock.today().toString(Qt::ISODate);
        path = m_context.prompts.saveFile(this, tr("Save the statistics"),
                                          QString(QString(name).remove(u'/') + u' ' + day + suffixOf(format)),
                                          fileFilterOf(format));
        if (path.isEmpty())
            return;
        if (!path.endsWith(suffixOf(format), Qt::CaseInsensitive))
            path += suffixOf(format);
    }
    FigureFrame frame;
    frame.tongue = interfaceTongue();
    frame.title = QStringLiteral("%1 · %2").arg(m_needs.deskName, m_period->text());
    frame.madeAt = m_needs.clock.now();
    frame.subtitle = tr("counted on %1").arg(dateText(m_needs.clock.today()));
    if (m_filter.asOf)
        frame.subtitle += QStringLiteral(" · ") + tr("as known at the end of %1").arg(dateText(*m_filter.asOf));
    for (const auto& [dimension, keys] : m_filter.where)
        frame.subtitle +=
            QStringLiteral(" · ") +
            tr("%1: %2").arg(labelOf(dimension), keyLabel(dimension, keys.value(0), *m_facts, frame.tongue));
    if (const Status noted = m_needs.figures.noteExport(card ? 1 : static_cast<int>(m_tables.size())); !noted) {
        tell(noted.error());
        return;
    }
    using Protected = std::vector<FigureTable>;
    const auto work = [facts = m_facts, set = m_set, protection = m_protection, card, path, format,
                       frame](Job& job) -> Result<Protected> {
        TRY_ASSIGN(const auto answers,
                   protectedAnswers(
                       *facts, set->questions(), protection, [&job] { return !job.isCancelled(); }, set->nested()));
        indicator::Presentation how;
        how.tongue = frame.tongue;
        how.facts = facts.get();
        how.shown = indicator::Shown::Protected;
        how.note = protectionNote(protection, frame.tongue);
        Protected tables;
        for (std::size_t i = 0; i < set->cards().size(); ++i)
            if (!card || *card == i)
                if (FigureTable table = tableOf(*set, i, answers, how); !table.isEmpty())
                    tables.push_back(std::move(table));
        if (!path.isEmpty() && !tables.empty())
            TRY(saveFigures(path, format, tables, frame));
        return tables;
    };
    m_context.jobs.run(tr("Exporting"), this, work, [this, format, frame](const Result<Protected>& tables) {
        if (!tables && tables.error().code != ErrorCode::Cancelled)
            tell(tables.error());
        else if (tables && tables->empty())
            m_context.navigator.notify({Tone::Info, tr("There is nothing to export."), {}, {}});
        else if (tables)
            deliver(format, *tables);
    });
}

void StatisticsPage::deliver(FigureFormat format, const std::vector<FigureTable>& tables) {
    const FigureTable& first = tables.front();
    const QString title = QStringLiteral("%1 · %2").arg(m_needs.deskName, m_period->text());
    QString told = tr("Saved, with small numbers protected.");
    if (format == FigureFormat::Image) {
        QApplication::clipboard()->setImage(figureImage(first, title, {}, interfaceTongue()));
        told = tr("The chart is on the clipboard, with small numbers protected.");
    } else if (format == FigureFormat::Numbers) {
        QApplication::clipboard()->setText(indicator::figureTabbed(first));
        told = tr("The figures are on the clipboard, with small numbers protected.");
    }
    m_context.navigator.notify({Tone::Good, told, {}, {}});
}

/// A report begins with what the page shows: its period and filter.
void StatisticsPage::openReport() {
    indicator::ReportOrder order = newReportOrder(m_definitions);
    order.filter = filter();
    if (m_filter.asOf)
        order.asOf = QDateTime(*m_filter.asOf, QTime(23, 59, 59, 999), Qt::LocalTime).toUTC();
    order.protection = m_protection;
    ReportDialog dialog({m_needs.figures, m_context.prompts, m_context.jobs, m_needs.clock, m_needs.prepareReport},
                        order, this);
    connect(&dialog, &ReportDialog::made, this, [this] {
        m_context.navigator.notify({Tone::Good, tr("The report is written, and kept in the list of reports."),
                                    tr("Reports"), [this] { openReports(); }});
    });
    dialog.exec();
}

void StatisticsPage::openReports() {
    ReportsDialog dialog({{m_needs.figures, m_context.prompts, m_context.jobs, m_needs.clock, m_needs.prepareReport},
                          m_needs.recount,
                          m_needs.actor,
                          m_needs.users},
                         this);
    dialog.exec();
}

void StatisticsPage::openDefinitions() {
    const auto names = [facts = m_facts](const indicator::Field& field) {
        std::vector<std::pair<QString, QString>> choices;
        if (!facts)
            return choices;
        for (const auto& dimension : allOf<indicator::Dimension>())
            for (const auto& population : allOf<indicator::Population>())
                if (const auto* asked = fieldOf(dimension.value, population.value);
                    asked && QLatin1String(asked->name) == QLatin1String(field.name) && choices.empty())
                    for (const indicator::Choice& choice : choicesOf(dimension.value, *facts, interfaceTongue()))
                        choices.emplace_back(choice.key, choice.label);
        return choices;
    };
    const auto trial = [facts = m_facts,
                        period = filter()](const indicator::Indicator& tried) -> std::optional<indicator::Answer> {
        if (!facts || !problemsOf(tried).empty())
            return std::nullopt;
        const indicator::Question question{tried, {}, {}, period};
        const auto answers = indicator::count(*facts, std::span(&question, 1));
        return answers ? std::optional(answers->front()) : std::nullopt;
    };
    DefinitionsDialog dialog({m_needs.figures, m_needs.changes, m_context.prompts, m_needs.actor, names, trial}, this);
    dialog.exec();
}

} // namespace tawjih::ui
