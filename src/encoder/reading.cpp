#include "encoder/reading.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include "encoder/decoding.h"
#include "encoder/features.h"
#include "encoder/phrases.h"

namespace sayso::encoder {
namespace {

// Mean and maximum of the activations of a sentence, which may come in pieces.
class SentencePool {
public:
    explicit SentencePool(std::size_t width) : sums_(width), largest_(width), pooled_(2 * width) { clear(); }

    void clear() {
        tokens_ = 0;
        std::fill(sums_.begin(), sums_.end(), 0);
        std::fill(largest_.begin(), largest_.end(), std::numeric_limits<std::int16_t>::min());
    }

    void add(std::span<const std::int16_t> activation) {
        ++tokens_;
        for (std::size_t i = 0; i < activation.size(); ++i) {
            sums_[i] += activation[i];
            largest_[i] = std::max(largest_[i], activation[i]);
        }
    }

    // Means, rounded down, then maxima. There must be a token.
    [[nodiscard]] std::span<const std::int16_t> mean_and_largest() {
        const auto round_down = [&](std::int64_t sum) {
            return static_cast<std::int16_t>(sum / tokens_ - (sum % tokens_ < 0 ? 1 : 0));
        };
        const auto maxima = std::transform(sums_.begin(), sums_.end(), pooled_.begin(), round_down);
        std::copy(largest_.begin(), largest_.end(), maxima);
        return pooled_;
    }

private:
    std::int64_t tokens_ = 0;
    std::vector<std::int64_t> sums_;
    std::vector<std::int16_t> largest_;
    std::vector<std::int16_t> pooled_;
};

// The kind of span that a label stands for: 0 is none, then each kind has two labels.
constexpr std::size_t kind_of(std::size_t label) {
    return (label + 1) / 2;
}

constexpr bool begins_span(std::size_t label) {
    return label % 2 == 1;
}

// One span head: its part of the logits, its decoder, and the member of a token's reading that it fills.
template <typename Kind, std::size_t labels>
class SpanHead {
public:
    using Reading = SpanReading<Kind, kind_of(labels)>;

    SpanHead(HeadRows rows, const Transitions& transitions, Reading TokenReading::*member)
        : rows_(rows), decoder_(transitions), member_(member) {}

    // A piece of a sentence, whose logits the network has.
    void read(const Network& network, Range piece, std::vector<TokenReading>& tokens) {
        decoder_.clear();
        for (Index token = piece.first; token < piece.last; ++token) {
            const auto logits = network.logits(token).subspan(rows_.first, rows_.count);
            decoder_.add(logits);
            (tokens[token].*member_).percent = percentages(logits);
        }
        const std::span<const std::uint8_t> best = decoder_.best_labels();
        for (Index token = piece.first; token < piece.last; ++token) {
            const std::uint8_t label = best[token - piece.first];
            (tokens[token].*member_).kind = static_cast<Kind>(kind_of(label));
            (tokens[token].*member_).begins = begins_span(label);
        }
    }

private:
    // Of the kinds; that of a kind is the sum of those of its two labels.
    static auto percentages(std::span<const std::int32_t> logits) {
        std::array<std::uint8_t, labels> of_labels{};
        to_percentages(logits, of_labels);
        decltype(Reading::percent) of_kinds{};
        for (std::size_t label = 0; label < labels; ++label)
            of_kinds[kind_of(label)] =
                static_cast<std::uint8_t>(std::min(100, of_kinds[kind_of(label)] + of_labels[label]));
        return of_kinds;
    }

    HeadRows rows_;
    SequenceDecoder decoder_;
    Reading TokenReading::*member_;
};

void read_word_class(std::span<const std::int32_t> logits, TokenReading& reading) {
    to_percentages(logits, reading.word_class_percent);
    reading.word_class = static_cast<WordClass>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

// Sentences, the long ones in pieces.
std::vector<Range> pieces_of(const Document& document) {
    std::vector<Range> pieces;
    pieces.reserve(document.sentences.size());
    for (const Sentence& sentence : document.sentences)
        for (Index first = sentence.tokens.first; first < sentence.tokens.last; first += chunk_tokens)
            pieces.push_back({first, std::min(first + chunk_tokens, sentence.tokens.last)});
    return pieces;
}

class Reader {
public:
    Reader(const Weights& weights, const Document& document, const Features& features, Arithmetic arithmetic)
        : weights_(weights),
          document_(document),
          features_(features),
          network_(weights, document, features, arithmetic),
          role_(role_head, weights.role, &TokenReading::role),
          name_(mention_head, weights.mention, &TokenReading::name),
          shift_(shift_head, weights.shift, &TokenReading::shift),
          pool_(weights.width) {}

    [[nodiscard]] LearnedReading read() {
        result_.tokens.resize(document_.tokens.size());
        result_.sentence_worthiness.resize(document_.sentences.size());
        const std::vector<Range> pieces = pieces_of(document_);
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first + 1;
            while (last < pieces.size() && pieces[last].last - pieces[first].first <= chunk_tokens) ++last;
            network_.run({pieces[first].first, pieces[last - 1].last});
            for (; first < last; ++first) read_piece(pieces[first]);
        }
        return std::move(result_);
    }

private:
    void read_piece(Range piece) {
        for (Index token = piece.first; token < piece.last; ++token) {
            read_word_class(network_.logits(token).subspan(word_class_head.first, word_class_head.count),
                            result_.tokens[token]);
            pool_.add(network_.activation(token));
        }
        role_.read(network_, piece, result_.tokens);
        name_.read(network_, piece, result_.tokens);
        shift_.read(network_, piece, result_.tokens);
        const Index sentence = document_.tokens[piece.first].sentence;
        const Range tokens = document_.sentences[sentence].tokens;
        if (piece.last < tokens.last) return;
        const std::int32_t logit = sentence_logit(weights_, pool_.mean_and_largest()) +
                                   phrases_logit(weights_, phrases_of(document_, features_, tokens));
        result_.sentence_worthiness[sentence] = to_percentage(logit);
        pool_.clear();
    }

    const Weights& weights_;
    const Document& document_;
    const Features& features_;
    Network network_;
    SpanHead<RoleKind, role_labels> role_;
    SpanHead<NameKind, mention_labels> name_;
    SpanHead<ShiftRole, shift_labels> shift_;
    SentencePool pool_;
    LearnedReading result_;
};

}  // namespace

LearnedReading read(const Weights& weights, const Document& document, Arithmetic arithmetic) {
    const Features features = read_features(document);
    return Reader(weights, document, features, arithmetic).read();
}

}  // namespace sayso::encoder
