#include "ui/prompts/Prompts.h"
#include "ui/prompts/QuestionDialog.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace tawjih::ui {

namespace {

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

bool SystemPrompts::confirm(QWidget* parent, const Question& question) {
    QuestionDialog dialog(question, {}, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> SystemPrompts::askText(QWidget* parent, const Question& question, const QString& label) {
    QuestionDialog dialog(question, label, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

QString SystemPrompts::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QStringList SystemPrompts::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, documents(), filter);
}

QString SystemPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, documents() + QLatin1Char('/') + suggestedName, filter);
}

QString SystemPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& start) {
    return QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? documents() : start);
}

bool SystemPrompts::print(QWidget* parent, const QString& documentName, const std::function<void(QPrinter&)>& paint) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(documentName);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paint(printer);
    return true;
}

} // namespace tawjih::ui
