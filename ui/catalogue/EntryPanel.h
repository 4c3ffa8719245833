#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Staleness.h"
#include "ui/widgets/Card.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace tawjih::ui {

class QualityGauge;
class Tag;
class WrapLabel;

/// One entry of the catalogue: what it says, how much of what people need that is, whence it is, and what can be done.
class EntryPanel : public Card {
    Q_OBJECT
public:
    struct May {
        bool edit = false;
        bool match = false; ///< see who fits an intake
    };
    EntryPanel(const Clock& clock, May may, QWidget* parent = nullptr);

    /// \param above what the entry belongs to, as words: "OFPPT · Sidi Moumen"; may be empty
    void show(const CatalogueEntry& entry, const QString& above);
    /// After how long entries are to be verified again; of the next that is shown.
    void setDelays(const StalenessDelays& delays) { m_delays = delays; }
    [[nodiscard]] const CatalogueEntry& entry() const { return m_entry; }
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton* retireButton() const { return m_retire; }
    [[nodiscard]] QPushButton* whoFitsButton() const { return m_whoFits; }

Q_SIGNALS:
    void verified();
    void editRequested();
    /// It is to be offered no longer, or again.
    void retireRequested();
    void whoFitsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFacts();
    void showQuality();

    const Clock& m_clock;
    May m_may;
    StalenessDelays m_delays;
    CatalogueEntry m_entry;
    QString m_aboveText;
    WrapLabel* m_title;
    WrapLabel* m_above;
    Tag* m_state;
    Tag* m_past;
    QWidget* m_facts;
    QLabel* m_qualityTitle;
    QualityGauge* m_gauge;
    WrapLabel* m_missing;
    WrapLabel* m_provenance;
    QPushButton* m_whoFits;
    QPushButton* m_verify;
    QPushButton* m_edit;
    QPushButton* m_retire;
};

} // namespace tawjih::ui
