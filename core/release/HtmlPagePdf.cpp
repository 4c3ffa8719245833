#include "core/release/HtmlPage.h"

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace tawjih::release {

namespace {

constexpr qreal points = 9;
constexpr qreal arabicScale = 1.15; ///< Naskh looks smaller than Latin of the same size

const char* const paperStyle = R"(
h1{font-size:15pt}h2{font-size:12pt}h3{font-size:10pt}
table{margin-top:4px;margin-bottom:8px}th,td{padding:2px 4px}th{background-color:#f0f0f0}
)";

QFont fontOf(Language language) {
    const bool isArabic = language == Language::Arabic;
    const QString latin = QStringLiteral("Noto Sans");
    const QString naskh = QStringLiteral("Noto Naskh Arabic");
    QFont font;
    font.setFamilies(isArabic ? QStringList{naskh, latin} : QStringList{latin, naskh});
    font.setPointSizeF(points * (isArabic ? arabicScale : 1));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Result<QByteArray> HtmlPage::pdf() const {
    const bool isArabic = m_language == Language::Arabic;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_title);
    writer.setCreator(QString());
    writer.setPageSize(QPageSize(QPageSize::A4));

    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(fontOf(m_language));
    document.setDefaultStyleSheet(QLatin1String(paperStyle));
    QTextOption option((isArabic ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(
        QString(QLatin1String(isArabic ? "<body dir=\"rtl\">" : "<body>") + body(isArabic) + QLatin1String("</body>")));
    document.print(&writer); // adds margins and page numbers
    buffer.close();
    return bytes.startsWith("%PDF") ? Result<QByteArray>(bytes) : fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
}

} // namespace tawjih::release
