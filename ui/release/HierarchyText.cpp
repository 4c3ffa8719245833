#include "ui/release/HierarchyText.h"

#include "core/release/DeskHierarchies.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct HierarchyWords {
    Q_DECLARE_TR_FUNCTIONS(HierarchyText)
};

QString rowsText(const anonymise::HierarchyFault& fault) {
    using enum anonymise::HierarchyFault::Kind;
    const QString value = isolate(fault.value);
    switch (fault.kind) {
    case Empty:
        return HierarchyWords::tr("No line of it holds a value.");
    case UnequalRows:
        return HierarchyWords::tr("The line has more or fewer levels than the first.");
    case ValueTwice:
        return HierarchyWords::tr("“%1” has a line already.").arg(value);
    case NotMonotone:
        return HierarchyWords::tr("“%1” lies in two groups of the next level.").arg(value);
    case ValueMissing:
        return HierarchyWords::tr("Nothing is said of “%1”.").arg(value);
    }
    return {};
}

} // namespace

QString hierarchyFaultText(release::Attribute attribute, const release::OwnHierarchyFault& fault) {
    using enum release::OwnHierarchyFault::Kind;
    const QString level = number(fault.level);
    const QString below = number(fault.level - 1);
    const QString value = isolate(release::labelOf(attribute, fault.value, interfaceTongue()));
    switch (fault.kind) {
    case WrongForm:
        return HierarchyWords::tr("This is made for values of another kind.");
    case TooManyLevels:
        return HierarchyWords::tr("There are more levels than anybody can follow. Take some away.");
    case NotAscending:
        return HierarchyWords::tr("Level %1: write where each band begins, as whole numbers that ascend.").arg(level);
    case NotAUnion:
        return fault.value.isEmpty()
                   ? HierarchyWords::tr("Level %1 is not made of whole units of level %2. Choose a larger unit.")
                         .arg(level, below)
                   : HierarchyWords::tr(
                         "Level %1: no band of level %3 begins at %2, so that one of them would be split.")
                         .arg(level, value, below);
    case ValueMissing:
        return HierarchyWords::tr("Nothing is said of “%1”. Every value needs its groups.").arg(value);
    case ValueUnknown:
        return HierarchyWords::tr("“%1” is no value of this column.").arg(value);
    case ValueTwice:
        return HierarchyWords::tr("“%1” is named twice.").arg(value);
    case GroupMissing:
        return HierarchyWords::tr("“%1” has no group on level %2.").arg(value, level);
    case TextTooLong:
        return HierarchyWords::tr("The name “%1” is too long.").arg(isolate(fault.value.left(20)));
    case NotMonotone:
        return HierarchyWords::tr(
                   "Level %1: “%2” lies in two groups. What is one group of a level must be in one group of the "
                   "next.")
            .arg(level, value);
    }
    return {};
}

QString hierarchyFileText(const anonymise::HierarchyFileFault& fault) {
    using enum anonymise::HierarchyFileFault::Kind;
    QString why;
    switch (fault.kind) {
    case NotUtf8:
        why = HierarchyWords::tr("The text is not UTF-8. Save the file as CSV UTF-8.");
        break;
    case BrokenQuotes:
        why = HierarchyWords::tr("A quotation mark is never closed.");
        break;
    case NoHierarchy:
        why = rowsText(fault.fault);
        break;
    }
    const QString nothing = HierarchyWords::tr("Nothing was taken in.");
    return QString((fault.line > 0 ? HierarchyWords::tr("Line %1: %2").arg(number(fault.line), why) : why) % u' ' %
                   nothing);
}

} // namespace tawjih::ui
