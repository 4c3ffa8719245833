#include "ui/letter/LetterBatch.h"

#include "ui/letter/LetterFormFields.h"
#include "ui/letter/LetterOutput.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/WrapLabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

QString text(const char* source, int n = -1) {
    return QCoreApplication::translate("LetterBatch", source, nullptr, n);
}

/// Language, paper and discretion of all letters of the batch.
class BatchDialog : public ActionDialog {
public:
    BatchDialog(int letters, QWidget* parent)
        : ActionDialog(parent)
        , m_letters(letters)
        , m_form(new FormGrid(2))
        , m_note(new WrapLabel) {
        m_look = new LetterFormFields(*m_form, this);
        body()->addWidget(m_form);
        body()->addWidget(m_note);
        BatchDialog::retranslate();
        resize(480, 240);
    }
    [[nodiscard]] LetterForm value() const { return m_look->value(LetterKind::Referral); }

protected:
    void retranslate() override {
        m_look->retranslate();
        m_note->setWords(text(QT_TRANSLATE_NOOP(
            "LetterBatch", "Letters for which a consent or a detail is missing are left out, and counted.")));
        setTexts(text(QT_TRANSLATE_N_NOOP("LetterBatch", "%n referral letter(s)"), m_letters),
                 text(QT_TRANSLATE_NOOP("LetterBatch", "Save as one PDF…")));
    }

private:
    int m_letters;
    FormGrid* m_form;
    LetterFormFields* m_look;
    WrapLabel* m_note;
};

Notice noticeOf(const Result<LetterBatchResult>& result) {
    if (!result)
        return {result.error().code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Danger,
                errorText(result.error()),
                {},
                {}};
    QStringList said{text(QT_TRANSLATE_N_NOOP("LetterBatch", "%n letter(s) written."), result->written)};
    if (result->withoutConsent > 0)
        said << text(QT_TRANSLATE_N_NOOP("LetterBatch", "%n left out: no consent to share with the centre."),
                     result->withoutConsent);
    if (result->incomplete > 0)
        said << text(QT_TRANSLATE_N_NOOP("LetterBatch", "%n left out: a detail is missing."), result->incomplete);
    const bool all = result->withoutConsent + result->incomplete == 0;
    return {all ? Tone::Good : Tone::Warning, said.join(QLatin1Char(' ')), {}, {}};
}

void start(const LetterBatch& batch, std::vector<LetterRequest> requests, const QString& path, QWidget* parent) {
    const auto work = [lend = batch.lend, requests = std::move(requests), path](Job& job) {
        Result<LetterBatchResult> result = fail(ErrorCode::Cancelled);
        const Status lent = lend([&](LetterService& letters) -> Status {
            result = writeBatch(letters, requests, path, [&job](int done, int total) {
                job.progress(done, total);
                return !job.isCancelled();
            });
            return {};
        });
        return lent ? result : Result<LetterBatchResult>(fail(lent.error()));
    };
    batch.jobs.run(text(QT_TRANSLATE_NOOP("LetterBatch", "Writing letters")), parent, work,
                   [&navigator = batch.navigator](const Result<LetterBatchResult>& result) {
                       navigator.notify(noticeOf(result));
                   });
}

} // namespace

Result<LetterBatchResult> writeBatch(LetterService& letters, const std::vector<LetterRequest>& requests,
                                     const QString& path, const std::function<bool(int, int)>& progress) {
    constexpr int reading = 20; // hundredths of the work, as measured
    constexpr int all = 100;
    const auto part = [&](int from, int to) {
        return [=, &progress](int done, int total) { return progress(from + (to - from) * done / total, all); };
    };
    TRY_ASSIGN(const auto drafts, letters.prepareAll(requests, part(0, reading)));
    LetterBatchResult result;
    std::vector<LetterDraft> ready;
    for (const LetterDraft& draft : drafts) {
        if (!draft.content.problems.empty())
            ++result.incomplete;
        else if (!letters.mayIssue(draft))
            ++result.withoutConsent;
        else
            ready.push_back(draft);
    }
    result.written = static_cast<int>(ready.size());
    if (!ready.empty())
        TRY(saveLetters(letters, ready, path, part(reading, all)));
    return result;
}

void openLetterBatch(const LetterBatch& batch, const std::vector<Referral>& referrals, QWidget* parent) {
    if (referrals.empty())
        return;
    auto* dialog = new BatchDialog(static_cast<int>(referrals.size()), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [batch, referrals, dialog, parent] {
        const LetterForm form = dialog->value();
        const QString path = batch.prompts.saveFile(parent, text(QT_TRANSLATE_NOOP("LetterBatch", "Save the letters")),
                                                    text(QT_TRANSLATE_NOOP("LetterBatch", "letters.pdf")),
                                                    text(QT_TRANSLATE_NOOP("LetterBatch", "PDF files (*.pdf)")));
        if (path.isEmpty())
            return;
        std::vector<LetterRequest> requests;
        requests.reserve(referrals.size());
        for (const Referral& referral : referrals)
            requests.push_back({referral.beneficiary, referral.id, {}, form, {}});
        start(batch, std::move(requests), path, parent);
    });
    dialog->open();
}

} // namespace tawjih::ui
