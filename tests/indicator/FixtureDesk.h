#pragma once

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/referral/ReferralService.h"
#include "tests/indicator/FigureDesk.h"

#include <QHash>

namespace tawjih::test {

/// A desk written down in a text file (tests/data/figures/desk.txt says how), loaded through the services, each line on
/// its day. Throws, with the line, where one cannot be.
class FixtureDesk : public TestDesk {
public:
    explicit FixtureDesk(const QString& path);

    /// The key of answers for a name of the file (a provider, a centre, an advisor…); other texts are their own.
    [[nodiscard]] QString keyOf(const QString& name) const { return m_keys.value(name, name); }

private:
    struct Line {
        QStringList words;               ///< before the options, without the day
        QHash<QString, QString> options; ///< "by=amina"; flags have an empty value
        QDate day;
    };
    [[nodiscard]] static Line lineOf(const QString& text);
    void obey(const Line& line);
    void addCatalogue(const Line& line);
    void addPerson(const Line& line);
    void happen(const Line& line);
    void stepCase(const Line& line);
    void stepReferral(const Line& line);
    void draft(const Line& line);
    void addSession(const Line& line);
    void addAction(const Line& line);
    [[nodiscard]] UserId advisor(const QString& name) const { return UserId(uuid(name)); }
    [[nodiscard]] QUuid uuid(const QString& name) const;
    void at(QDate day);

    ServiceContext m_context;
    CatalogueService m_catalogue;
    ConsentService m_consents;
    ReferralService m_referrals;
    QHash<QString, QString> m_keys;
    QHash<QString, ReferralId> m_named;
    BeneficiaryId m_person;
    int m_minute = 0;
};

} // namespace tawjih::test
