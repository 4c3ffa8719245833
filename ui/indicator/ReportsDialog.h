#pragma once

#include "core/vault/Permissions.h"
#include "ui/indicator/ReportDialog.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/RecordField.h"

class QTableView;

namespace tawjih::ui {

class EmptyState;
class ReportsModel;

/// Reports that were made: when, by whom, of what. Each can be counted again, to see that its figures still follow from
/// the record, and made again.
class ReportsDialog : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        ReportDialog::Needs make; ///< what reports are made with
        ReportRecounter recount;
        const vault::Actor& actor;
        UserNames users;
    };

    explicit ReportsDialog(Needs needs, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] ReportsModel* model() const { return m_model; }
    [[nodiscard]] QPushButton* countButton() const { return m_count; }
    /// What counting again gave, in words.
    [[nodiscard]] QString verdict() const;

    /// While a worker counts: stops it.
    void reject() override;

Q_SIGNALS:
    void made(const tawjih::indicator::MadeReport& report, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void countAgain();
    void makeAgain();
    void takeCount(const indicator::MadeReport& report, const Result<QString>& checksum);
    void showCurrent();
    void say(const QString& text, Tone tone);
    [[nodiscard]] const indicator::MadeReport* current() const;
    void retranslate();

    Needs m_needs;
    ReportsModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    WrapLabel* m_intro;
    WrapLabel* m_said;
    QPushButton* m_count;
    QPushButton* m_again;
    QPushButton* m_close;
    std::shared_ptr<Job> m_job;
};

} // namespace tawjih::ui
