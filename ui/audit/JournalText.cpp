#include "ui/audit/JournalText.h"

#include "core/vault/Permissions.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

template <Coded E>
QString labelled(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : isolateLtr(code);
}

} // namespace

QString labelledAction(const audit::JournalLine& line) {
    return labelled<audit::Action>(line.action);
}

QString actionText(const audit::JournalLine& line) {
    const QString action = labelledAction(line);
    return line.count == 0 ? action
                           : JournalWords::tr("%1 (%2)", "an action, and of how many").arg(action, number(line.count));
}

QString journalRolesText(const audit::JournalLine& line) {
    QStringList roles;
    for (const QString& code : line.roles.split(u',', Qt::SkipEmptyParts))
        roles << labelled<vault::Role>(code);
    return QLocale().createSeparatedList(roles);
}

QString subjectText(const audit::JournalLine& line) {
    return labelled<audit::SubjectKind>(line.subjectKind);
}

QString journalUserText(const audit::JournalLine& line) {
    return line.userName.isEmpty() ? JournalWords::tr("unknown account") : isolate(line.userName);
}

QString momentText(const audit::JournalLine& line) {
    return line.at.isValid() ? isolateLtr(line.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")))
                             : QString();
}

} // namespace tawjih::ui
