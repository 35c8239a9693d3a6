#include "attributions/floating.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "attributions/content_edges.h"

namespace sayso::attributions {

using enum WordClass;

namespace {

constexpr Index shortest_partial_quotation = 5;  // tokens with marks: shorter ones may be scare quotes

struct Floating {
    Range content;
    std::vector<Index> parts;
};

bool stands_alone(const Reading& reading, Range quotation) {
    const Range sentence = reading.sentence_of(quotation.first);
    const bool opens =
        quotation.first == sentence.first ||
        (quotation.first == sentence.first + 1 && reading.is_tag(sentence.first, {conjunction, punctuation}));
    return opens || (quotation.first > 0 && reading.word(quotation.first - 1) == u":");
}

bool has_own_speaker(const Reading& reading, Range sentence, const QuotedTokens& quoted) {
    // A person as subject with a verb of its own, outside the quotation: somebody else acts here.
    for (Index token = sentence.first; token < sentence.last; ++token) {
        if (quoted.quotation_at(token)) continue;
        const NounPhrase* phrase = reading.phrase_at(token);
        if (phrase && phrase->kind == PhraseKind::person && reading.is_finite(phrase->tokens.last)) return true;
    }
    return false;
}

}  // namespace

std::vector<Statement> add_floating(const Reading& reading, const QuotedTokens& quoted,
                                    std::vector<Statement> statements) {
    const Document& document = reading.document();
    std::vector<bool> covered(document.quotations.size());
    for (const Statement& statement : statements)
        for (const Range piece : statement.content.pieces)
            for (Index token = piece.first; token < piece.last; ++token)
                if (const std::optional<Index> quotation = quoted.quotation_at(token)) {
                    covered[*quotation] = true;
                    token = std::max(token, quoted.tokens_of(*quotation).last - 1);
                }

    std::vector<Statement> all;
    std::size_t at = 0;
    std::optional<std::size_t> latest;  // the latest statement with a source, in `all`
    Index latest_end = 0;               // behind the last word of it and of what floats behind it
    const auto take_until = [&](Index token) {
        while (at < statements.size() && statements[at].first_token() < token) {
            all.push_back(std::move(statements[at++]));
            if (!all.back().link.source) continue;
            latest = all.size() - 1;
            latest_end = all.back().content.pieces.back().last;
            if (all.back().cue) latest_end = std::max(latest_end, all.back().cue->tokens.last);
        }
    };
    for (Index i = 0; i < document.quotations.size(); ++i) {
        const Range tokens = quoted.tokens_of(i);
        if (tokens.empty() || covered[i] || quoted.first_part(i) != i) continue;
        take_until(tokens.first);
        if (!latest) continue;
        const Statement& before = all[*latest];
        const Index end = latest_end;
        const Index paragraph = reading.paragraph_of(tokens.first);
        const Index paragraph_before = reading.paragraph_of(end - 1);
        const Range sentence = reading.sentence_of(tokens.first);
        const bool alone = stands_alone(reading, tokens);
        const bool reported =
            (before.cue && sentence.contains(before.cue->tokens.first)) ||
            (at < statements.size() && statements[at].cue && sentence.contains(statements[at].cue->tokens.first));
        if (!alone && reported) continue;  // the sentence has a statement already
        if (!alone && (tokens.size() < shortest_partial_quotation || has_own_speaker(reading, sentence, quoted)))
            continue;
        // Within the paragraph anything goes on; a new paragraph only when it opens with the quotation.
        const bool same = paragraph == paragraph_before;
        const bool next = paragraph == paragraph_before + 1 && alone;
        if (!same && !next) continue;
        const Index sentence_before = document.tokens[end - 1].sentence;
        if (document.tokens[tokens.first].sentence > sentence_before + (alone ? 3U : 1U)) continue;

        Statement floating;
        floating.continues = static_cast<Index>(*latest);
        floating.content.touches_quotation = true;
        if (alone) {
            for (const Index part : quoted.parts_from(i))
                if (!quoted.tokens_of(part).empty()) {
                    floating.content.pieces.push_back(quoted.tokens_of(part));
                    covered[part] = true;
                }
        } else {
            const Index last = std::max(without_end_mark(reading, quoted, sentence), tokens.last);
            floating.content.pieces.push_back({sentence.first, last});
            for (Index later = i; later < document.quotations.size() &&
                                  document.quotations[later].span.start < document.tokens[last - 1].span.end;
                 ++later)
                covered[later] = true;
        }
        latest_end = floating.content.pieces.back().last;
        all.push_back(std::move(floating));
    }
    take_until(reading.size());
    return all;
}

}  // namespace sayso::attributions
