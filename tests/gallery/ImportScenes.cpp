// The import, step by step, over a desk that has some persons already.

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/referral/ReferralService.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/ZipWriter.h"
#include "ui/exchange/CheckStep.h"
#include "ui/exchange/ImportEdits.h"
#include "ui/exchange/ImportPage.h"
#include "ui/exchange/PolicyChoice.h"
#include "ui/exchange/ReadStep.h"
#include "ui/exchange/RowsTable.h"
#include "ui/exchange/StartStep.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/NoticeBar.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

constexpr auto before = "Nom;Prénom;Nom arabe;Prénom arabe;Sexe;Date de naissance;Nationalité;Téléphone\n"
                        "Jallow;Mamadou;ديالو;مامادو;M;14/07/1996;Sénégal;0662 11 22 33\n"
                        "Traoré;Aminata;تراوري;أميناتا;F;02/03/2001;Mali;\n"
                        "Mbeki;Grâce;;;F;28/02/2001;Cameroun;0670 55 44 33\n"
                        "Al-Hamadi;Youssef;الحمادي;يوسف;M;1985;Yémen;\n";

constexpr auto list = "Nom;Prénom;Sexe;Date de naissance;Nationalité;Téléphone;Observations;Couleur\n"
                      "Diallo;Awa;F;05/03/1999;Côte d'Ivoire;0661 23 45 67;;\n"
                      "Diallo;Mamadou;M;14/07/1996;Sénégal;0662 11 22 33;;bleu\n"
                      "Mbeki;Grace;F;31/02/2001;Cameroun;;;\n"
                      "Al-Hamadi;Yusuf;M;vers 1985;Yémen;;parle arabe;\n"
                      "Traore;Aminata;F;02/03/2001;Mali;0655 10 20 30;;\n"
                      "Diallo;Awa;F;05/03/1999;Côte d'Ivoire;0661 23 45 67;;\n"
                      ";;M;1990;Mali;;;\n"
                      "Keïta;Ibrahima;homme;12/13/1994;Guinée;abc;;\n"
                      "Bâ;Fatoumata;F;19/08/2003;Sénégal;0600 00 11 22;;\n";

/// A window with the page of imports; what it does is on a desk in a folder, as its worker needs it.
class ImportWindow : public QWidget {
public:
    explicit ImportWindow(gallery::Stage& stage, bool hasPersons = true) : m_desk(m_place.unlock().value()) {
        auto actor = m_desk->actor();
        actor.name = QStringLiteral("A. Benali");
        auto factory = PageFactory{QStringLiteral("import"), QT_TRANSLATE_NOOP("Pages", "Import"),
                                   QStringLiteral("import"), [this](const PageContext& context) {
                                       m_page = new ImportPage(
                                           context, {lender(), m_changes, m_place.clock, m_drafts,
                                                     [this](BeneficiaryId id) {
                                                         return BeneficiaryService(m_desk->context(m_changes)).find(id);
                                                     },
                                                     [](UserId) { return QStringLiteral("A. Benali"); }});
                                       return m_page;
                                   }};
        m_bench =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), actor, {std::move(factory)}, {}, {}},
                                        m_place.clock, stage.languages, stage.prompts, this);
        m_bench->openPage(QStringLiteral("import"));
        settle();
        if (hasPersons) {
            show(QStringLiteral("liste-mai.csv"), before);
            check();
            m_page->importRows();
            settle();
            m_page->goBack();
            settle();
            m_bench->findChild<NoticeBar*>()->dismiss();
        }
    }
    ~ImportWindow() override { m_bench.reset(); }

    void show(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("The list was not written.");
        file.write(bytes);
        file.close();
        m_page->openFile(file.fileName());
        settle();
    }
    void check() {
        m_page->checkRows();
        settle();
    }
    /// Until nothing is read or waited for.
    void settle() {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < 120) {
            if (m_bench->jobs().isBusy())
                quiet.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    }
    [[nodiscard]] ImportPage& page() const { return *m_page; }

protected:
    void resizeEvent(QResizeEvent*) override { m_bench->resize(size()); }

private:
    [[nodiscard]] ImportLender lender() {
        return [this](const std::function<Status(exchange::ImportService&)>& call) -> Status {
            TRY_ASSIGN(const auto worker, m_desk->openWorker());
            const ServiceContext context = worker->context();
            CatalogueService catalogue(context);
            ConsentService consents(context);
            ReferralService referrals(context, consents);
            exchange::ImportService service(context, catalogue, referrals);
            return call(service);
        };
    }

    test::TemporaryDesk m_place;
    std::unique_ptr<vault::Desk> m_desk;
    ChangeNotifier m_changes;
    vault::DraftStore m_drafts{m_desk->context(m_changes)};
    QTemporaryDir m_folder;
    ImportPage* m_page = nullptr;
    std::unique_ptr<Workbench> m_bench;
};

std::unique_ptr<ImportWindow> checked(gallery::Stage& stage, RowView view) {
    auto window = std::make_unique<ImportWindow>(stage);
    window->show(QStringLiteral("liste-juin.csv"), list);
    window->page().readStep()->policy()->choose(exchange::ImportPolicy::FillBlanks);
    window->settle();
    window->check();
    window->page().checkStep()->setView(view);
    return window;
}

/// A form tool's workbook of two sheets.
QByteArray workbook() {
    QByteArray rows;
    for (const char* row : {"start;end;personal/nom;personal/prenom;personal/sexe;_id;_uuid;_submission_time;_index",
                            "2026-03-01;2026-03-01;Diallo;Awa;F;1;a1;2026-03-01;1",
                            "2026-03-02;2026-03-02;Jallow;Mamadou;M;2;b2;2026-03-02;2"}) {
        rows += "<row>";
        for (const QByteArray& cell : QByteArray(row).split(';'))
            rows += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    const QByteArray sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    return test::zipOf(test::completeWorkbook(
        {{QStringLiteral("xl/worksheets/Mars.xml"), sheet}, {QStringLiteral("xl/worksheets/Avril.xml"), sheet}}));
}

} // namespace

TAWJIH_SCENE(ImportStart) {
    return std::make_unique<ImportWindow>(stage, false);
}
TAWJIH_SCENE(ImportPast, {1366, 768}, true) {
    return std::make_unique<ImportWindow>(stage);
}
TAWJIH_SCENE(ImportWorkbook) {
    auto window = std::make_unique<ImportWindow>(stage, false);
    window->show(QStringLiteral("enquete.xlsx"), workbook());
    return window;
}
TAWJIH_SCENE(ImportColumns, {1366, 768}, true) {
    auto window = std::make_unique<ImportWindow>(stage);
    window->show(QStringLiteral("liste-juin.csv"), list);
    window->page().readStep()->policy()->choose(exchange::ImportPolicy::OverwriteChosen);
    window->settle();
    return window;
}
TAWJIH_SCENE(ImportPreview, {1366, 768}, true) {
    return checked(stage, RowView::All);
}
TAWJIH_SCENE(ImportErrors, {1366, 768}, true) {
    return checked(stage, RowView::Errors);
}
TAWJIH_SCENE(ImportDecide, {1366, 768}, true) {
    return checked(stage, RowView::ToDecide);
}
TAWJIH_SCENE(ImportReport, {1366, 768}, true) {
    auto window = checked(stage, RowView::All);
    window->page().importRows();
    window->settle();
    return window;
}
