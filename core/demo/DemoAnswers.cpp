#include "core/demo/DemoAnswers.h"

#include "core/exchange/CsvWriter.h"
#include "core/letter/LetterService.h"
#include "core/referral/ReferralService.h"

#include <algorithm>
#include <array>

namespace tawjih::demo {

namespace {

constexpr int mostAnswers = 12;

/// What the centres say, in turn: answer and reason.
constexpr std::array<std::array<const char*, 2>, 4> said{
    {{"acceptée", ""}, {"refusée", "session complète"}, {"acceptée", ""}, {"liste d’attente", ""}}};

} // namespace

Result<QByteArray> answersToImport(const ReferralService& referrals, const LetterService& letters) {
    QString list = exchange::csvRow({QStringLiteral("Référence"), QStringLiteral("Réponse"), QStringLiteral("Motif"),
                                     QStringLiteral("Observations")});
    std::size_t answers = 0;
    for (const ReferralStatus waiting : {ReferralStatus::Sent, ReferralStatus::UnderReview}) {
        ReferralQuery query;
        query.status = waiting;
        TRY_ASSIGN(const auto rows, referrals.list(query));
        for (const ReferralRow& row : rows) {
            TRY_ASSIGN(const auto issued, letters.ofBeneficiary(row.referral.beneficiary));
            const auto letter = std::ranges::find(issued, row.referral.id, &IssuedLetter::referral);
            if (letter == issued.end() || answers == mostAnswers)
                continue;
            const auto& [answer, reason] = said[answers++ % said.size()];
            list += exchange::csvRow(
                {letter->reference.text(), QString::fromUtf8(answer), QString::fromUtf8(reason), QString()});
        }
    }
    return list.toUtf8();
}

} // namespace tawjih::demo
