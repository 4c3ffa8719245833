#pragma once

#include "ui/prompts/Prompts.h"

#include <QPrinter>
#include <QStringList>

namespace tawjih::test {

/// Prompts that are answered beforehand, and remember what was asked.
class AnswersPrompts final : public ui::Prompts {
public:
    bool confirms = true;
    std::optional<QString> text;
    QString path;      ///< for every file and folder asked for
    QStringList paths; ///< for several files asked for
    QStringList asked;
    bool prints = true; ///< false: given up when the printer is chosen
    bool printed = false;

    bool confirm(QWidget*, const ui::Question& question) override {
        asked << question.title;
        return confirms;
    }
    std::optional<QString> askText(QWidget*, const ui::Question& question, const QString&) override {
        asked << question.title;
        return text;
    }
    QString openFile(QWidget*, const QString& title, const QString&) override { return answer(title); }
    QStringList openFiles(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return paths;
    }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override { return answer(title); }
    QString chooseFolder(QWidget*, const QString& title, const QString&) override { return answer(title); }
    /// On a printer that is a PDF file at `path`; without a path nothing is painted.
    bool print(QWidget*, const QString& name, const std::function<void(QPrinter&)>& paint) override {
        asked << name;
        if (prints && !path.isEmpty()) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            paint(printer);
        }
        return printed = prints;
    }

private:
    QString answer(const QString& title) {
        asked << title;
        return path;
    }
};

} // namespace tawjih::test
