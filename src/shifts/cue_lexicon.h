// The cues by which a text tells of change: verbs, nouns and phrases of the lexicons shift_verbs, shift_nouns and
// shift_phrases, in every inflected form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document.h"
#include "lexicon/lexicon.h"

namespace sayso::shifts {

// Where the policy stands, seen from the cue; shift_verbs.txt and shift_phrases.txt explain each.
enum class Frame : std::uint8_t {
    object,
    target,
    subject,
    either,
    preposition,
    clause,
    none,
    actor,
    after,
    former,
    latter,
};

enum class VerbForm : std::uint8_t { base, third_person, past, past_participle, present_participle };

struct Cue {
    ShiftKind kind = ShiftKind::introduce;
    Frame frame = Frame::object;
    std::uint8_t strength = 1;       // 3 tells of a policy by itself, 2 with a policy noun, 1 with more than that
    std::u16string preposition;      // before the policy, when the frame is a preposition
    VerbForm form = VerbForm::base;  // of verbs
    std::vector<std::u16string> companions;  // words of which one must head the object or follow; empty: any
};

// A verb whose particle may stand behind the object: "pull the troops out".
struct SplitCue {
    Cue cue;
    std::u16string particle;
};

struct CueLexicon {
    lexicon::PhraseTable<Cue> verbs;                          // by inflected form
    lexicon::PhraseTable<std::vector<SplitCue>> split_verbs;  // by the inflected form of the first word
    lexicon::PhraseTable<Cue> nouns;                          // singular and plural
    lexicon::PhraseTable<Cue> phrases;
};

// Parsed once.
[[nodiscard]] const CueLexicon& cue_lexicon();

[[nodiscard]] std::optional<ShiftKind> kind_from_name(std::string_view name);
[[nodiscard]] std::optional<Frame> frame_from_name(std::string_view name);

}  // namespace sayso::shifts
