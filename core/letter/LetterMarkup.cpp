#include "core/letter/LetterMarkup.h"

#include "core/base/Bidi.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tawjih {

namespace {

using Problem = LetterProblem::Kind;

struct Token {
    enum class Type { Text, Bold, Value, OptionalBegin, OptionalEnd, Item, LineEnd, ParagraphEnd };
    Type type = Type::Text;
    QString text; ///< of Text
    Placeholder value = Placeholder::Person;
    int line = 0;
};

std::vector<Placeholder> with(std::initializer_list<Placeholder> own) {
    using enum Placeholder;
    static constexpr std::array everywhere{Person,        Civility,    BirthDate, Nationality, CaseNumber,
                                           Desk,          DeskAddress, DeskPhone, City,        Date,
                                           Authorisation, Advisor,     Reference};
    std::vector<Placeholder> all(everywhere.begin(), everywhere.end());
    all.insert(all.end(), own);
    return all;
}

/// Cuts a text into tokens and notes what is wrong with it.
class Reader {
public:
    Reader(const LetterTemplate& letter, std::vector<LetterProblem>& problems)
        : m_known(LetterMarkup::placeholders(letter.kind))
        , m_language(letter.language)
        , m_problems(problems) {}

    std::vector<Token> read(const QString& text, int firstLine) {
        m_tokens.clear();
        m_line = firstLine;
        m_atLineStart = true;
        for (QStringView rest = text; !rest.isEmpty();)
            rest = rest.sliced(takeFrom(rest));
        if (m_boldLine)
            report(Problem::UnclosedMark, QStringLiteral("**"), *m_boldLine);
        if (m_optionalLine)
            report(Problem::UnclosedMark, QStringLiteral("[["), *m_optionalLine);
        m_boldLine.reset();
        m_optionalLine.reset();
        return std::move(m_tokens);
    }

private:
    using Type = Token::Type;

    /// How many characters the next token took.
    qsizetype takeFrom(QStringView rest) {
        if (rest.front() == u'\n')
            return takeLineEnd(rest);
        if (m_atLineStart && rest.startsWith(u"- ")) {
            add(Type::Item);
            return 2;
        }
        if (rest.startsWith(u"[["))
            return takeOptional(Type::OptionalBegin);
        if (rest.startsWith(u"]]"))
            return takeOptional(Type::OptionalEnd);
        if (rest.startsWith(u"**")) {
            m_boldLine = m_boldLine ? std::nullopt : std::optional(m_line);
            add(Type::Bold);
            return 2;
        }
        if (rest.front() == u'{' || rest.front() == u'}')
            return takeValue(rest);
        return takeText(rest);
    }

    qsizetype takeLineEnd(QStringView rest) {
        qsizetype count = 0;
        int lines = 0;
        for (; count < rest.size() && rest[count].isSpace(); ++count)
            lines += rest[count] == u'\n' ? 1 : 0;
        add(lines > 1 ? Type::ParagraphEnd : Type::LineEnd);
        m_line += lines;
        m_atLineStart = true;
        return count;
    }

    qsizetype takeOptional(Type type) {
        const bool opens = type == Type::OptionalBegin;
        if (opens == m_optionalLine.has_value()) // a second "[[", or a "]]" alone
            report(Problem::UnclosedMark, opens ? QStringLiteral("[[") : QStringLiteral("]]"), m_line);
        m_optionalLine = opens ? std::optional(m_line) : std::nullopt;
        const bool wasAtStart = m_atLineStart;
        add(type);
        m_atLineStart = wasAtStart;
        return 2;
    }

    qsizetype takeValue(QStringView rest) {
        const qsizetype end = rest.indexOf(u'}');
        const QStringView inside = rest.sliced(1, std::max<qsizetype>(0, end - 1));
        if (end <= 0 || inside.contains(u'\n') || inside.contains(u'{')) {
            report(Problem::UnclosedMark, rest.first(1).toString(), m_line);
            add(Type::Text);
            return 1;
        }
        const auto value = fromCode<Placeholder>(inside.trimmed());
        if (value && std::ranges::find(m_known, *value) != m_known.end())
            add(Type::Value).value = *value;
        else
            report(Problem::UnknownPlaceholder, inside.toString(), m_line);
        return end + 1;
    }

    qsizetype takeText(QStringView rest) {
        qsizetype count = 1;
        const auto endsHere = [&](qsizetype at) {
            const QStringView there = rest.sliced(at);
            return there.front() == u'\n' || there.front() == u'{' || there.front() == u'}' ||
                   there.startsWith(u"[[") || there.startsWith(u"]]") || there.startsWith(u"**");
        };
        while (count < rest.size() && !endsHere(count))
            ++count;
        add(Type::Text).text = rest.first(count).toString();
        return count;
    }

    Token& add(Type type) {
        m_atLineStart = false;
        return m_tokens.emplace_back(Token{type, {}, Placeholder::Person, m_line});
    }

    void report(Problem kind, const QString& what, int line) { m_problems.push_back({kind, m_language, what, line}); }

    const std::vector<Placeholder>& m_known;
    Language m_language;
    std::vector<LetterProblem>& m_problems;
    std::vector<Token> m_tokens;
    std::optional<int> m_boldLine;     ///< where the open "**" stands
    std::optional<int> m_optionalLine; ///< where the open "[[" stands
    int m_line = 0;
    bool m_atLineStart = true;
};

/// Puts blocks together from tokens and values.
class Filler {
public:
    Filler(const LetterValues& values, const QString& separator, Language language,
           std::vector<LetterProblem>& problems)
        : m_values(values)
        , m_separator(separator)
        , m_language(language)
        , m_problems(problems) {}

    std::vector<LetterBlock> fill(const std::vector<Token>& tokens) {
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            if (token->type == Type::OptionalBegin && lacksValue(token, tokens.end()))
                token = std::find_if(token, std::prev(tokens.end()), isOptionalEnd);
            else if (token->type == Type::Item && fillItems(token, tokens.end()))
                continue;
            else
                take(*token);
        }
        endBlock();
        return std::move(m_blocks);
    }

private:
    using Type = Token::Type;
    using Position = std::vector<Token>::const_iterator;

    static bool isOptionalEnd(const Token& token) { return token.type == Type::OptionalEnd; }

    [[nodiscard]] QStringList valueOf(Placeholder placeholder) const {
        const auto found = m_values.find(placeholder);
        return found == m_values.end() ? QStringList() : found->second;
    }

    [[nodiscard]] bool lacksValue(Position from, Position end) const {
        const Position close = std::find_if(from, end, isOptionalEnd);
        return std::any_of(from, close, [this](const Token& token) {
            return token.type == Type::Value && valueOf(token.value).isEmpty();
        });
    }

    /// An item that holds one placeholder and nothing else: an item for each of its texts. Leaves `item` on the last
    /// token that it took.
    bool fillItems(Position& item, Position end) {
        Position value = end;
        Position last = item;
        for (Position token = std::next(item); token != end; last = token++) {
            if (token->type == Type::LineEnd || token->type == Type::ParagraphEnd || token->type == Type::Item)
                break;
            if (token->type == Type::Value && value == end)
                value = token;
            else if (token->type != Type::OptionalEnd &&
                     !(token->type == Type::Text && token->text.trimmed().isEmpty()))
                return false;
        }
        if (value == end || valueOf(value->value).size() < 2)
            return false;
        for (const QString& text : valueOf(value->value)) {
            endBlock();
            m_block.item = true;
            append(isolate(text.trimmed()));
        }
        item = last;
        return true;
    }

    void take(const Token& token) {
        switch (token.type) {
        case Type::Text:
            append(guarded(token.text));
            break;
        case Type::Bold:
            m_bold = !m_bold;
            break;
        case Type::Value:
            appendValue(token);
            break;
        case Type::Item:
            endBlock();
            m_block.item = true;
            break;
        case Type::LineEnd:
            if (m_block.item)
                endBlock();
            else
                append(QStringLiteral("\n"));
            break;
        case Type::ParagraphEnd:
            endBlock();
            break;
        case Type::OptionalBegin:
        case Type::OptionalEnd:
            break;
        }
    }

    void appendValue(const Token& token) {
        QStringList texts = valueOf(token.value);
        if (texts.isEmpty()) {
            const LetterProblem missing{Problem::MissingValue, m_language, codeOf(token.value), token.line};
            const auto same = [&](const LetterProblem& other) {
                return other.kind == missing.kind && other.what == missing.what;
            };
            if (std::ranges::none_of(m_problems, same))
                m_problems.push_back(missing);
            return;
        }
        std::ranges::transform(texts, texts.begin(), [](const QString& text) { return isolate(text.trimmed()); });
        append(texts.join(m_separator));
    }

    /// After Arabic letters "09-08" would be read as "08-09": figures joined by a sign stand isolated.
    [[nodiscard]] QString guarded(QString text) const {
        static const QRegularExpression figures(QStringLiteral("(\\d+(?:[-/–]\\d+)+)"));
        return m_language == Language::Arabic ? text.replace(figures, QStringLiteral("\u2066\\1\u2069")) : text;
    }

    /// What an optional part leaves behind is not seen: no two spaces, no empty line.
    void append(QString text) {
        const QString before = m_block.runs.empty() ? QString() : m_block.runs.back().text;
        const bool atStart = before.isEmpty() || before.back().isSpace();
        while (atStart && !text.isEmpty() && text.front().isSpace())
            text.remove(0, 1);
        if (text.isEmpty())
            return;
        if (m_block.runs.empty() || m_block.runs.back().bold != m_bold)
            m_block.runs.push_back({text, m_bold});
        else
            m_block.runs.back().text += text;
    }

    void endBlock() {
        auto& runs = m_block.runs;
        while (!runs.empty()) {
            QString& text = runs.back().text;
            while (!text.isEmpty() && text.back().isSpace())
                text.chop(1);
            if (!text.isEmpty())
                break;
            runs.pop_back();
        }
        if (!runs.empty())
            m_blocks.push_back(std::move(m_block));
        m_block = {};
    }

    const LetterValues& m_values;
    const QString& m_separator;
    Language m_language;
    std::vector<LetterProblem>& m_problems;
    std::vector<LetterBlock> m_blocks;
    LetterBlock m_block;
    bool m_bold = false;
};

} // namespace

QString LetterBlock::text() const {
    QString all;
    for (const LetterRun& run : runs)
        all += run.text;
    return all;
}

const std::vector<Placeholder>& LetterMarkup::placeholders(LetterKind kind) {
    using enum Placeholder;
    static const std::vector<Placeholder> referral =
        with({Establishment, EstablishmentAddress, EstablishmentPhone, Programme, Level, IntakeStart, AnswerBy, Message,
              DocumentsHeld, DocumentsMissing});
    static const std::vector<Placeholder> appointment =
        with({AppointmentDate, AppointmentTime, AppointmentPlace, DocumentsMissing});
    static const std::vector<Placeholder> summary =
        with({VisitDate, VisitKind, Wishes, Summary, NextStep, NextStepDue, DocumentsHeld, DocumentsMissing});
    static const std::vector<Placeholder> attestation = with({VisitDate, VisitKind});
    static const std::vector<Placeholder> receipt = with({VisitDate, DocumentsHeld, DocumentsMissing});
    switch (kind) {
    case LetterKind::Referral:
        return referral;
    case LetterKind::Appointment:
        return appointment;
    case LetterKind::InterviewSummary:
        return summary;
    case LetterKind::Attestation:
        return attestation;
    case LetterKind::Receipt:
        break;
    }
    return receipt;
}

std::vector<LetterProblem> LetterMarkup::check(const LetterTemplate& text) {
    std::vector<LetterProblem> problems;
    Reader reader(text, problems);
    reader.read(text.title, 0);
    reader.read(text.body, 1);
    if (text.title.trimmed().isEmpty())
        problems.push_back({Problem::EmptyText, text.language, {}, 0});
    if (text.body.trimmed().isEmpty())
        problems.push_back({Problem::EmptyText, text.language, {}, 1});
    return problems;
}

LetterMarkup::Filled LetterMarkup::fill(const LetterTemplate& text, const LetterValues& values,
                                        const QString& separator) {
    Filled filled;
    Reader reader(text, filled.problems);
    const auto blocksOf = [&](const QString& part, int firstLine) {
        return Filler(values, separator, text.language, filled.problems).fill(reader.read(part, firstLine));
    };
    for (const LetterBlock& block : blocksOf(text.title, 0))
        filled.title += (filled.title.isEmpty() ? QString() : QStringLiteral(" ")) + block.text();
    filled.blocks = blocksOf(text.body, 1);
    if (filled.blocks.empty())
        filled.problems.push_back({Problem::EmptyText, text.language, {}, 1});
    return filled;
}

} // namespace tawjih
