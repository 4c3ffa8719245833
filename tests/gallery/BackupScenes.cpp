// Backups: the page of an open desk, and the screen on which a closed one goes on from a backup.

#include "core/vault/Desk.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/PeopledDesk.h"
#include "ui/backup/BackupsPage.h"
#include "ui/backup/RestoreScreen.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/PasswordField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTableView>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

constexpr qint64 aDay = 24 * 3600;

void settle(const JobRunner& jobs) {
    while (jobs.isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
}

/// The window with the page alone, over a desk that was backed up on four days.
class BackupsWindow : public QWidget {
public:
    BackupsWindow(gallery::Stage& stage, bool filled) : m_desk(m_place.opened()) {
        if (filled)
            fill();
        PageFactory factory{.id = QStringLiteral("backups"),
                            .title = QT_TRANSLATE_NOOP("Pages", "Backups"),
                            .icon = QStringLiteral("save"),
                            .make = [this](const PageContext& context) {
                                return new BackupsPage(
                                    context, {[this] { return std::make_shared<vault::BackupService>(*m_desk); },
                                              m_place.clock, [] {}, [](const QString&) {}});
                            }};
        m_frame =
            std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk->actor(), {factory}, {}, {}},
                                        m_place.clock, stage.languages, stage.prompts, this);
        settle(m_frame->jobs());
        if (filled)
            page()->proveButton()->click();
        settle(m_frame->jobs());
    }
    ~BackupsWindow() override { m_frame.reset(); }
    [[nodiscard]] BackupsPage* page() const { return qobject_cast<BackupsPage*>(m_frame->currentPage()); }

protected:
    void resizeEvent(QResizeEvent*) override { m_frame->resize(size()); }

private:
    void fill() {
        static_cast<void>(vault::BackupService(*m_desk).chooseSecond(m_stick.path()).has_value());
        for (int day = 0; day < 4; ++day) {
            static_cast<void>(vault::BackupService(*m_desk).backUp().has_value());
            m_place.clock.advance(aDay);
        }
        // The oldest one here is found to be damaged.
        const vault::BackupService service(*m_desk);
        const auto overview = service.overview();
        if (!overview)
            return;
        for (const vault::BackupLine& line : overview->lines)
            if (line.place == vault::BackupPlace::Here && &line == &*(overview->lines.end() - 2)) {
                test::overwrite(line.entry.folder + QStringLiteral("/desk.db"), 20'000, QByteArray(9, 'x'));
                static_cast<void>(service.prove(line).has_value());
            }
    }
    test::PeopledDesk m_place{40};
    QTemporaryDir m_stick;
    std::unique_ptr<vault::Desk> m_desk;
    std::unique_ptr<Workbench> m_frame;
};

/// The screen over a closed desk with one backup.
class RestoreWindow : public QWidget {
public:
    enum class At { Choosing, Compared, Salvaged, Done };
    RestoreWindow(gallery::Stage& stage, At at) {
        QString backup;
        {
            const auto desk = m_place.opened();
            backup = desk->backUp().value_or(QString());
        }
        if (at == At::Salvaged) {
            const QString database = m_place.file(QStringLiteral("desk.db"));
            for (qint64 page = 3; page < 12; ++page)
                test::overwrite(database, QFileInfo(database).size() - page * 4096 * 5 + 90, QByteArray(64, 'x'));
        }
        m_screen = new RestoreScreen(stage.languages,
                                     {m_place.folder, {}, m_place.login, m_place.clock, stage.prompts, {}}, this);
        m_screen->choose(at == At::Salvaged ? QString() : backup);
        if (at != At::Choosing)
            go();
        if (at == At::Done)
            press();
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_screen->resize(size()); }

private:
    void go() {
        auto* password = m_screen->findChild<PasswordField*>();
        password->setText(m_place.password);
        Q_EMIT password->returnPressed();
        settle(m_screen->jobs());
    }
    void press() {
        m_screen->findChildren<QPushButton*>().last()->click();
        settle(m_screen->jobs());
    }
    test::PeopledDesk m_place{40};
    RestoreScreen* m_screen;
};

} // namespace

TAWJIH_SCENE(Backups, {1366, 768}, true) {
    return std::make_unique<BackupsWindow>(stage, true);
}

TAWJIH_SCENE(Backups_None, {1024, 640}) {
    return std::make_unique<BackupsWindow>(stage, false);
}

TAWJIH_SCENE(Restore_Choose, {1366, 768}, true) {
    return std::make_unique<RestoreWindow>(stage, RestoreWindow::At::Choosing);
}

TAWJIH_SCENE(Restore_Compare, {1366, 768}, true) {
    return std::make_unique<RestoreWindow>(stage, RestoreWindow::At::Compared);
}

TAWJIH_SCENE(Restore_Salvaged, {1366, 768}, true) {
    return std::make_unique<RestoreWindow>(stage, RestoreWindow::At::Salvaged);
}

TAWJIH_SCENE(Restore_Done, {1024, 640}) {
    return std::make_unique<RestoreWindow>(stage, RestoreWindow::At::Done);
}
