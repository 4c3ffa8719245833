#include "core/exchange/ProtectedWorkbook.h"
#include "core/exchange/TableSource.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QBuffer>

namespace tawjih::test {

using namespace exchange;

void fuzzOle(QByteArrayView bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.data(), static_cast<int>(bytes.size()));
    buffer->open(QIODevice::ReadOnly);
    if (const auto compound = CompoundFile::open(*buffer)) {
        for (const QString& name : compound->streams())
            if (const auto stream = compound->stream(name, 1 << 20); stream && stream->size() > bytes.size() + 4096)
                qFatal("a stream longer than its file");
    }
    TableChoice choice;
    choice.password = QStringLiteral("sésame");
    (void)TableFile::open(std::move(buffer), choice);
}

} // namespace tawjih::test
