#pragma once

#include <QObject>
#include <QUuid>

namespace tawjih {

/// What kind of record changed.
enum class ChangeKind {
    Beneficiary,
    Case,
    Session,
    Consent,
    Referral,
    Catalogue, ///< also intakes, admission rules and letter templates
    Seat,
    Plan,
    Agenda,
    User,
    Settings,
    Figures,    ///< definitions of indicators, dashboards, report templates
    Releases,   ///< recipes and anonymised exports
    Everything, ///< too much to name (an import): read again all that is shown
};

/// Tells pages and models that something was committed. Services call `notify` after their commit, never before.
class ChangeNotifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void notify(ChangeKind kind, const QUuid& subject = {});

    /// While one lives, single changes are held back; the last one that goes reports Everything, if anything changed.
    class Batch {
    public:
        explicit Batch(ChangeNotifier& notifier);
        ~Batch();
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;

    private:
        ChangeNotifier& m_notifier;
    };

Q_SIGNALS:
    void changed(tawjih::ChangeKind kind, QUuid subject);

private:
    int m_batches = 0;
    bool m_heldBack = false;
};

} // namespace tawjih
