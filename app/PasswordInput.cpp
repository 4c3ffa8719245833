#include "app/PasswordInput.h"

#include <QByteArray>

#include <array>
#include <fcntl.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace tawjih {

namespace {

class File {
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

class EchoOff {
public:
    explicit EchoOff(int terminal) : m_terminal(terminal), m_changed(::tcgetattr(terminal, &m_before) == 0) {
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~EchoOff() {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed;
};

} // namespace

std::optional<QString> readPassword(int fileDescriptor) {
    std::array<char, 4096> line{};
    std::size_t length = 0;
    // Byte by byte, so that what follows the line stays for whoever reads next.
    while (length < line.size()) {
        const ssize_t got = ::read(fileDescriptor, &line[length], 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0 || line[length] == '\n')
            break;
        ++length;
    }
    if (length > 0 && line[length - 1] == '\r')
        --length;
    const QString password = QString::fromUtf8(line.data(), static_cast<qsizetype>(length));
    sodium_memzero(line.data(), line.size());
    return password;
}

std::optional<QString> askOnTerminal(const QString& prompt, bool echo) {
    const File terminal(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (terminal.get() < 0)
        return std::nullopt;
    const QByteArray text = prompt.toUtf8();
    if (::write(terminal.get(), text.constData(), static_cast<std::size_t>(text.size())) < 0)
        return std::nullopt;
    if (echo)
        return readPassword(terminal.get());
    const EchoOff silence(terminal.get());
    auto answer = readPassword(terminal.get());
    const ssize_t newline = ::write(terminal.get(), "\n", 1);
    Q_UNUSED(newline)
    return answer;
}

} // namespace tawjih
