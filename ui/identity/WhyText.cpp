#include "ui/identity/WhyText.h"

#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

constexpr qsizetype shownOfNumber = 4;

struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(WhyFound)
};

QString endOf(const QString& number) {
    QString letters;
    for (const QChar c : number)
        if (c.isLetterOrNumber())
            letters += c;
    return isolateLtr(letters.right(shownOfNumber));
}

QString textOf(const identity::FoundBy& reason) {
    using enum identity::Likeness;
    switch (reason.in) {
    case identity::FoundIn::Name:
        if (reason.likeness == Exact || reason.likeness == Prefix)
            return {};
        return isolate(reason.typed) % QStringLiteral(" ≈ ") % isolate(reason.onRecord);
    case identity::FoundIn::Number:
        return {};
    case identity::FoundIn::FormerNumber:
        return WhyWords::tr("former number %1").arg(isolateLtr(reason.onRecord));
    case identity::FoundIn::Phone:
        return WhyWords::tr("phone ends %1").arg(endOf(reason.onRecord));
    case identity::FoundIn::Document:
        return WhyWords::tr("document ends %1").arg(endOf(reason.onRecord));
    }
    Q_UNREACHABLE();
}

} // namespace

QString whyText(const std::vector<identity::FoundBy>& reasons) {
    QStringList said;
    for (const identity::FoundBy& reason : reasons)
        said << textOf(reason);
    said.removeAll(QString());
    said.removeDuplicates();
    return said.join(QStringLiteral(" · "));
}

} // namespace tawjih::ui
