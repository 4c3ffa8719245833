// Referral letters of two pages each, in two languages side by side, into one PDF: as a batch before a term begins.
#include "core/letter/LetterPdf.h"
#include "core/letter/LetterWords.h"
#include "tests/bench/Bench.h"

namespace tawjih::bench {

namespace {

constexpr int letterCount = 500;

std::vector<LetterContent> twoPageLetters() {
    const LetterForm form{LetterKind::Referral, {Language::Arabic, Language::French}, LetterPaper::A4, false};
    LetterFacts facts = sampleFacts({}, QDate(2026, 11, 22));
    facts.message = QStringLiteral("Une phrase de plus sur le parcours et le projet de la personne. ").repeated(12);
    std::vector<LetterTemplate> templates;
    for (const Language language : form.languages)
        templates.push_back(shippedTemplate(form.kind, language));
    std::vector<LetterContent> letters;
    for (int i = 0; i < letterCount; ++i) {
        facts.reference = LetterReference::random();
        facts.caseNumber = QStringLiteral("CAS-2026-%1").arg(i, 5, 10, QLatin1Char('0'));
        letters.push_back(composeLetter(form, facts, templates));
    }
    return letters;
}

void letters(Report& report) {
    std::vector<LetterContent> batch;
    report.measure(
        QStringLiteral("letters, put together"), letterCount, [&] { batch = twoPageLetters(); }, 2000);
    LetterPdf pdf;
    report.measure(
        QStringLiteral("letters of two pages, one PDF"), letterCount, [&] { pdf = must(makePdf(batch)); }, 10'000);
    if (pdf.pages != 2 * letterCount)
        qFatal("%d pages, not two a letter", pdf.pages);
    report.note(QStringLiteral("letters, size of the PDF"), letterCount,
                QStringLiteral("%1 kB").arg(pdf.bytes.size() / 1024));
}

} // namespace

TAWJIH_REGISTER_BENCH("letters", letters)

} // namespace tawjih::bench
