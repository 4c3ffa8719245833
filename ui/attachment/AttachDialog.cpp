#include "ui/attachment/AttachDialog.h"

#include "core/attachment/AttachmentRules.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

QString nameOf(size_t row) {
    return QStringLiteral("name%1").arg(row);
}

QString kindOf(size_t row) {
    return QStringLiteral("kind%1").arg(row);
}

} // namespace

AttachDialog::AttachDialog(const QStringList& paths, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(2))
    , m_sentence(new WrapLabel) {
    for (const QString& path : paths.mid(0, mostFiles)) {
        const Row row{path, new QLineEdit(AttachmentRules::nameFor(path)), new QComboBox};
        row.name->setMaxLength(static_cast<int>(AttachmentRules::longestName));
        row.kind->addItem(QString());
        for (const auto& kind : allOf<DocumentKind>())
            row.kind->addItem(QString(), static_cast<int>(kind.value));
        m_form->addField(nameOf(m_rows.size()), {}, row.name, FormGrid::Required);
        m_form->addField(kindOf(m_rows.size()), {}, row.kind);
        m_rows.push_back(row);
    }
    setForm(m_form);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    body()->addWidget(m_sentence);
    body()->addWidget(scroll, 1);
    retranslate();
    if (!m_rows.empty()) {
        m_rows.front().name->selectAll();
        m_rows.front().name->setFocus();
    }
    constexpr int width = 640, lowest = 300, highest = 560, perRow = 76;
    resize(width, std::clamp(lowest + perRow * (static_cast<int>(m_rows.size()) - 1), lowest, highest));
}

std::vector<NamedFile> AttachDialog::files() const {
    std::vector<NamedFile> files;
    for (const Row& row : m_rows) {
        NamedFile file{row.path, AttachmentRules::tidied(row.name->text()), {}};
        if (row.kind->currentIndex() > 0)
            file.document = static_cast<DocumentKind>(row.kind->currentData().toInt());
        files.push_back(std::move(file));
    }
    return files;
}

std::vector<FieldProblem> AttachDialog::unreadable() const {
    std::vector<FieldProblem> problems;
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (FieldProblem problem : AttachmentRules::validate(AttachmentRules::tidied(m_rows[row].name->text()))) {
            problem.field = nameOf(row);
            problems.push_back(problem);
        }
    return problems;
}

void AttachDialog::retranslate() {
    setTexts(tr("Attach documents"), tr("Attach"));
    m_sentence->setWords(tr(
        "They are kept encrypted in the desk, and the files stay where they are. Photos lose the place and time that "
        "the camera wrote into them, and become as small as a page needs. A PDF is kept as it is, with what its "
        "maker wrote into it. Attach only what the desk needs."));
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        const QString file = QFileInfo(row.path).fileName();
        m_form->setLabel(nameOf(at), tr("Name of %1").arg(isolate(file)));
        m_form->setLabel(kindOf(at), tr("Document"));
        row.kind->setAccessibleName(tr("Document in %1").arg(isolate(file)));
        row.kind->setItemText(0, tr("another document"));
        for (int item = 1; item < row.kind->count(); ++item)
            row.kind->setItemText(item, labelOf(static_cast<DocumentKind>(row.kind->itemData(item).toInt())));
    }
}

} // namespace tawjih::ui
