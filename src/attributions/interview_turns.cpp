#include "attributions/interview_turns.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "attributions/editorial_labels.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index longest_label = 4;  // words of a name
constexpr std::size_t fewest_turns = 3;

enum class Mark : std::uint8_t { brackets, colon, capitals };

struct Turn {
    Mark mark = Mark::colon;
    Range label;                 // the words of it
    std::optional<Index> colon;  // the token
    Range content;
};

bool is_name_word(const Reading& reading, Index token) {
    const TokenShape shape = reading.document().tokens[token].shape;
    return shape == TokenShape::capitalised || shape == TokenShape::upper;
}

// The words from `first` that could be a name, at most four, before `last`.
Range label_at(const Reading& reading, Index first, Index last) {
    Index end = first;
    while (end < last && end - first < longest_label && is_name_word(reading, end)) ++end;
    return {first, end};
}

std::optional<Turn> turn_at(const Reading& reading, Range paragraph) {
    Index first = paragraph.first;
    while (first < paragraph.last && reading.word(first) == u"(") ++first;
    const Index brackets = first - paragraph.first;
    const Range label = label_at(reading, first, paragraph.last);
    if (label.empty() || is_editorial_label(reading, label)) return std::nullopt;
    Turn turn{Mark::brackets, label, std::nullopt, {label.last, paragraph.last}};
    for (Index closed = 0; closed < brackets; ++closed)
        if (turn.content.first >= paragraph.last || reading.word(turn.content.first++) != u")") return std::nullopt;
    if (turn.content.first < paragraph.last && reading.word(turn.content.first) == u":") {
        turn.mark = Mark::colon;
        turn.colon = turn.content.first++;
    } else if (brackets == 0) {
        // "AO Although we used ...": initials, and then a sentence begins.
        const Span word = reading.document().tokens[label.first].span;
        if (reading.document().tokens[label.first].shape != TokenShape::upper || word.length() < 2 || word.length() > 3)
            return std::nullopt;
        turn.mark = Mark::capitals;
        turn.label = {label.first, label.first + 1};
        turn.content.first = turn.label.last;
    }
    if (turn.content.empty()) return std::nullopt;
    return turn;
}

std::u16string key_of(const Reading& reading, const Turn& turn) {
    std::u16string key;
    for (Index token = turn.label.first; token < turn.label.last; ++token) key.append(reading.word(token)) += u' ';
    return key;
}

std::vector<Turn> turns_of(const Reading& reading) {
    std::vector<Turn> turns;
    const Document& document = reading.document();
    for (Index sentence = 0; sentence < document.sentences.size();) {
        const Index paragraph = document.sentences[sentence].paragraph;
        Range tokens = document.sentences[sentence].tokens;
        for (++sentence; sentence < document.sentences.size() && document.sentences[sentence].paragraph == paragraph;
             ++sentence)
            tokens.last = document.sentences[sentence].tokens.last;
        if (document.paragraphs[paragraph].kind == ParagraphKind::headline) continue;
        if (const std::optional<Turn> turn = turn_at(reading, tokens)) turns.push_back(*turn);
    }
    return turns;
}

}  // namespace

std::vector<Statement> find_turns(const Reading& reading) {
    const std::vector<Turn> turns = turns_of(reading);
    std::map<std::pair<Mark, std::u16string>, std::size_t> times;
    std::map<Mark, std::size_t> most;  // how often the most frequent mark of a kind comes back
    for (const Turn& turn : turns)
        most[turn.mark] = std::max(most[turn.mark], ++times[{turn.mark, key_of(reading, turn)}]);
    const bool marked = most[Mark::brackets] >= 2 || most[Mark::colon] >= 2;
    std::vector<Statement> statements;
    for (const Turn& turn : turns) {
        if (most[turn.mark] < 2) continue;  // "Where: ...", "When: ...", "(A) ...", "(B) ..."
        // "EU leaders met" begins with capitals, too.
        if (turn.mark == Mark::capitals && (!marked || times[{turn.mark, key_of(reading, turn)}] < 2)) continue;
        Statement statement;
        if (turn.colon) {
            Cue cue;
            cue.kind = CueKind::punctuation;
            cue.tokens = {*turn.colon, *turn.colon + 1};
            cue.group_first = *turn.colon;
            statement.cue = cue;
        }
        statement.link = {SourcePlace::before, turn.label};
        statement.content.pieces = {turn.content};
        statements.push_back(std::move(statement));
    }
    if (statements.size() < fewest_turns) statements.clear();
    return statements;
}

std::vector<Statement> with_turns(const Reading& reading, std::vector<Statement> statements) {
    std::vector<Statement> turns = find_turns(reading);
    if (turns.empty()) return statements;
    const auto inside_turn = [&](const Statement& statement) {
        const Index token = statement.first_token();
        const auto behind = std::upper_bound(turns.begin(), turns.end(), token,
                                             [](Index at, const Statement& turn) { return at < turn.first_token(); });
        return behind != turns.begin() && std::prev(behind)->content.pieces.back().last > token;
    };
    statements.erase(std::remove_if(statements.begin(), statements.end(), inside_turn), statements.end());
    std::vector<Statement> all;
    all.reserve(statements.size() + turns.size());
    std::merge(std::make_move_iterator(statements.begin()), std::make_move_iterator(statements.end()),
               std::make_move_iterator(turns.begin()), std::make_move_iterator(turns.end()), std::back_inserter(all),
               [](const Statement& a, const Statement& b) { return a.first_token() < b.first_token(); });
    return all;
}

}  // namespace sayso::attributions
