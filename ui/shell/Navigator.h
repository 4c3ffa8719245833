#pragma once

#include "core/base/Id.h"
#include "ui/widgets/NoticeBar.h"

#include <QString>
#include <QUuid>

namespace tawjih::ui {

/// What a page can ask another to show or begin, without knowing which page that is. One page answers each kind.
struct Request {
    enum class Kind {
        OpenBeneficiary, ///< subject: the person
        NewBeneficiary,
        EditSession,    ///< subject: the session
        NewSession,     ///< subject: the person, or null: the page asks for one
        OpenReferral,   ///< subject: the referral; answered by the case of its person, where its history is
        NewReferral,    ///< subject: the person, or null
        TypeAnswer,     ///< of a centre, as its return slip says
        RecordFollowUp, ///< subject: the person who was called, or null: the page asks for one
        OpenCatalogue,
        ImportFile,
        OpenStatistics,
    };
    Kind kind = Kind::OpenBeneficiary;
    QUuid subject;
    QString text; ///< what a search held when it was asked for ("new person: Diallo"); usually empty
    bool operator==(const Request&) const = default;
};

/// Given to every page, so that pages never know each other.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void openPage(const QString& id) = 0;
    /// Brings up the page that answers this kind of request, and hands it over. Does nothing when no page of this
    /// person's roles answers it; ask answers() to hide the button.
    virtual void request(const Request& request) = 0;
    [[nodiscard]] virtual bool answers(Request::Kind kind) const = 0;
    /// The page before this one.
    virtual void back() = 0;

    /// A notice above the page.
    virtual void notify(const Notice& notice) = 0;
    /// "saved 10:42" in the status line, announced quietly.
    virtual void saved() = 0;
    /// Ask every navigation entry for its count again.
    virtual void refreshCounts() = 0;

    void openBeneficiary(BeneficiaryId id) { request({Request::Kind::OpenBeneficiary, id.uuid(), {}}); }
    void newBeneficiary(const QString& name = {}) { request({Request::Kind::NewBeneficiary, {}, name}); }
    void openSession(SessionId id) { request({Request::Kind::EditSession, id.uuid(), {}}); }
    void newSession(BeneficiaryId id = {}) { request({Request::Kind::NewSession, id.uuid(), {}}); }
    void openReferral(ReferralId id) { request({Request::Kind::OpenReferral, id.uuid(), {}}); }
    void recordFollowUp(BeneficiaryId id = {}) { request({Request::Kind::RecordFollowUp, id.uuid(), {}}); }
    void newReferral(BeneficiaryId id = {}) { request({Request::Kind::NewReferral, id.uuid(), {}}); }
};

} // namespace tawjih::ui
