#pragma once

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/widgets/ActionDialog.h"

#include <vector>

class QButtonGroup;
class QLabel;

namespace tawjih::ui {

/// Somebody else changed the person meanwhile: shows every field in which the two differ, mine beside theirs. Where
/// only one side changed it, that side is chosen already; where both did, a person chooses.
class ConflictDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param base   the version that the edit began with
    /// \param theirBy who saved the other version
    ConflictDialog(const Beneficiary& base, const Beneficiary& mine, const Beneficiary& theirs, const QString& theirBy,
                   QWidget* parent = nullptr);

    /// Their version with what was chosen of mine: to be saved over theirs.
    [[nodiscard]] Beneficiary value() const;

protected:
    void retranslate() override;

private:
    struct Choice {
        const BeneficiaryField* field;
        bool contested;
        QLabel* name;
        QButtonGroup* sides; ///< id 0: mine, 1: theirs
    };
    void allow();

    Beneficiary m_mine;
    Beneficiary m_theirs;
    QString m_theirBy;
    QLabel* m_explanation;
    QLabel* m_mineHead;
    QLabel* m_theirsHead;
    std::vector<Choice> m_choices;
};

} // namespace tawjih::ui
