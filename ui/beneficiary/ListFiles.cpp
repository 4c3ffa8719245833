#include "ui/beneficiary/ListFiles.h"

#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::ListFormat;
using exchange::PersonListExport;
using exchange::PersonListOrder;

ListExportDialog::ListExportDialog(qint64 persons, int columns, bool mayName, QWidget* parent)
    : ActionDialog(parent)
    , m_persons(persons)
    , m_columnCount(columns)
    , m_mayName(mayName)
    , m_sentence(new WrapLabel)
    , m_form(new FormGrid(2))
    , m_format(new QComboBox)
    , m_names(new QComboBox)
    , m_advice(new WrapLabel) {
    m_format->addItems({{}, {}});
    m_names->addItems({{}, {}});
    m_names->setCurrentIndex(mayName ? 0 : 1);
    m_names->setEnabled(mayName);
    m_form->addField(u"format"_s, {}, m_format);
    m_form->addField(u"names"_s, {}, m_names);
    setForm(m_form);
    setTextStyle(m_advice, TextStyle::Muted);
    body()->addWidget(m_sentence);
    body()->addWidget(m_form);
    body()->addWidget(m_advice);
    body()->addStretch();
    connect(m_names, &QComboBox::currentIndexChanged, this, &ListExportDialog::followNames);
    retranslate();
    resize(620, 280);
}

ListFormat ListExportDialog::format() const {
    return m_format->currentIndex() == 0 ? ListFormat::Xlsx : ListFormat::Csv;
}

bool ListExportDialog::names() const {
    return m_names->currentIndex() == 0;
}

void ListExportDialog::followNames() {
    m_advice->setWords(names() ? tr("The file names people and is not encrypted: whoever has it can read it. Keep it "
                                    "where nobody else can, and delete it when it has served.")
                               : tr("The file is not encrypted, and even without names what it says of a person may "
                                    "point to them. For others than the desk's team, make an anonymised export."));
}

void ListExportDialog::retranslate() {
    setTexts(tr("Export the list"), tr("Choose where to…"));
    m_sentence->setWords(
        tr("As it is shown: %1 in %2, in this order.")
            .arg(tr("%n person(s)", nullptr, static_cast<int>(m_persons)), tr("%n column(s)", nullptr, m_columnCount)));
    m_form->setLabel(u"format"_s, tr("File"));
    m_form->setLabel(u"names"_s, tr("Names"));
    m_format->setItemText(0, tr("Workbook (XLSX)"));
    m_format->setItemText(1, tr("Text table (CSV)"));
    m_names->setItemText(0, tr("With names"));
    m_names->setItemText(1, tr("Case numbers only"));
    if (!m_mayName)
        m_form->setHint(u"names"_s, tr("The desk has no CNDP number yet: nothing with names can be exported."));
    followNames();
}

ListFiles::ListFiles(const PageContext& context, Needs needs, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_needs(std::move(needs))
    , m_window(window) {}

void ListFiles::choose(const PersonListOrder& shown, qint64 persons) {
    auto* dialog = new ListExportDialog(persons, static_cast<int>(shown.columns.size()),
                                        !m_needs.mayName || m_needs.mayName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, order = shown]() mutable {
        order.format = dialog->format();
        order.names = dialog->names();
        chooseFile(std::move(order));
    });
    dialog->open();
}

void ListFiles::chooseFile(PersonListOrder order) {
    const bool sheet = order.format == ListFormat::Xlsx;
    const QString suffix = sheet ? u".xlsx"_s : u".csv"_s;
    // The day alone: a file's name is seen by others.
    const QString name = QString(m_needs.clock.today().toString(Qt::ISODate) % suffix);
    QString path = m_context.prompts.saveFile(m_window, tr("Export the list"), name,
                                              sheet ? tr("Workbooks (*.xlsx)") : tr("Text tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    write(path, order);
}

void ListFiles::write(const QString& path, const PersonListOrder& order) {
    m_context.jobs.run(
        tr("Exporting the list"), this,
        [lend = m_needs.lend, path, order](Job& job) {
            Result<qint64> written = fail(ErrorCode::Cancelled);
            const Status lent = lend([&](PersonListExport& list) -> Status {
                written = list.writeTo(path, order, [&job](qint64 done, qint64 total) {
                    job.progress(done, total);
                    return !job.isCancelled();
                });
                return {};
            });
            return lent ? written : Result<qint64>(fail(lent.error()));
        },
        [this, path, names = order.names](const Result<qint64>& written) { tell(path, written, names); });
}

void ListFiles::tell(const QString& path, const Result<qint64>& written, bool names) {
    if (!written && written.error().code == ErrorCode::Invalid)
        return m_context.navigator.notify(
            {Tone::Danger,
             tr("A workbook holds %1 persons at most. Nothing was written: choose a text table, or narrow the list.")
                 .arg(isolateLtr(QLocale().toString(PersonListExport::mostRows))),
             {},
             {}});
    if (!written)
        return m_context.navigator.notify({Tone::Danger, errorText(written.error()), {}, {}});
    const QString said = tr("%n person(s)", nullptr, static_cast<int>(*written));
    const QString file = isolate(QFileInfo(path).fileName());
    m_context.navigator.notify({Tone::Good,
                                names
                                    ? tr("%1 written to %2. The file names them and is not encrypted.").arg(said, file)
                                    : tr("%1 written to %2, without names.").arg(said, file),
                                {},
                                {}});
}

} // namespace tawjih::ui
