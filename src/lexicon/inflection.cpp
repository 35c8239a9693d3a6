#include "lexicon/inflection.h"

#include <algorithm>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "lexicon_data.h"

namespace sayso::lexicon {
namespace {

constexpr std::u16string_view vowels = u"aeiou";

bool is_vowel(char16_t letter) { return vowels.find(letter) != std::u16string_view::npos; }

bool ends_with_any(std::u16string_view word, std::initializer_list<std::u16string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::u16string_view ending) { return word.ends_with(ending); });
}

bool ends_in_consonant_y(std::u16string_view word) {
    return word.size() > 1 && word.back() == u'y' && !is_vowel(word[word.size() - 2]);
}

// One syllable that ends in consonant, single vowel, consonant: stop, stopped. Longer verbs that double are listed.
bool doubles_last_consonant(std::u16string_view word) {
    if (word.size() < 3) return false;
    const char16_t last = word.back();
    const char16_t middle = word[word.size() - 2];
    if (is_vowel(last) || last == u'w' || last == u'x' || last == u'y' || !is_vowel(middle)) return false;
    const auto groups = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_vowel));
    const bool quick = word.starts_with(u"qu") && groups == 2;  // the u of "quit" is no vowel
    return (groups == 1 || quick) && !is_vowel(word[word.size() - 3] == u'u' && quick ? u'q' : word[word.size() - 3]);
}

std::u16string with_s(std::u16string_view word) {
    if (ends_in_consonant_y(word)) return std::u16string(word.substr(0, word.size() - 1)) + u"ies";
    if (ends_with_any(word, {u"s", u"x", u"z", u"ch", u"sh"})) return std::u16string(word) + u"es";
    if (word.size() > 1 && word.back() == u'o' && !is_vowel(word[word.size() - 2])) return std::u16string(word) + u"es";
    return std::u16string(word) + u"s";
}

std::u16string with_ed(std::u16string_view word) {
    if (word.ends_with(u"e")) return std::u16string(word) + u"d";
    if (ends_in_consonant_y(word)) return std::u16string(word.substr(0, word.size() - 1)) + u"ied";
    if (doubles_last_consonant(word)) return std::u16string(word) + word.back() + u"ed";
    return std::u16string(word) + u"ed";
}

std::u16string with_ing(std::u16string_view word) {
    if (word.ends_with(u"ie")) return std::u16string(word.substr(0, word.size() - 2)) + u"ying";
    if (word.ends_with(u"e") && !ends_with_any(word, {u"ee", u"oe", u"ye"}) && word.size() > 2)
        return std::u16string(word.substr(0, word.size() - 1)) + u"ing";
    if (doubles_last_consonant(word)) return std::u16string(word) + word.back() + u"ing";
    return std::u16string(word) + u"ing";
}

struct IrregularForms {
    std::vector<std::u16string> past;
    std::vector<std::u16string> past_participle;
};

std::vector<std::u16string> variants(std::string_view field) {
    std::vector<std::u16string> forms;
    std::u16string form;
    for (const char letter : field) {
        if (letter == ',') {
            forms.push_back(std::move(form));
            form.clear();
        } else {
            form += static_cast<char16_t>(letter);  // the file is ASCII
        }
    }
    forms.push_back(std::move(form));
    return forms;
}

const std::unordered_map<std::u16string, IrregularForms>& irregular_verbs() {
    static const auto table = [] {
        std::unordered_map<std::u16string, IrregularForms> verbs;
        for (Entry& entry : parse(data::irregular_verbs))
            if (entry.fields.size() == 2)
                verbs.emplace(std::move(entry.key), IrregularForms{variants(entry.fields[0]), variants(entry.fields[1])});
        return verbs;
    }();
    return table;
}

void append_to(std::u16string& form, std::u16string_view rest) { form += rest; }

void append_to(std::vector<std::u16string>& forms, std::u16string_view rest) {
    for (std::u16string& form : forms) form += rest;
}

}  // namespace

VerbForms inflect_verb(std::u16string_view base) {
    const std::size_t space = std::min(base.find(u' '), base.size());
    const std::u16string_view verb = base.substr(0, space);
    const std::u16string_view rest = base.substr(space);

    VerbForms forms{std::u16string(verb), with_s(verb), {}, {}, with_ing(verb)};
    const auto irregular = irregular_verbs().find(forms.base);
    if (irregular == irregular_verbs().end()) {
        forms.past = forms.past_participle = {with_ed(verb)};
    } else {
        forms.past = irregular->second.past;
        forms.past_participle = irregular->second.past_participle;
        // admit, admitted: the present participle doubles where the past does.
        const std::u16string& past = forms.past.front();
        if (past.size() == verb.size() + 3 && past.starts_with(verb) && past.ends_with(u"ed"))
            forms.present_participle = past.substr(0, past.size() - 2) + u"ing";
    }
    if (verb == u"be") forms.third_person = u"is";
    if (verb == u"have") forms.third_person = u"has";

    append_to(forms.base, rest);
    append_to(forms.third_person, rest);
    append_to(forms.past, rest);
    append_to(forms.past_participle, rest);
    append_to(forms.present_participle, rest);
    return forms;
}

std::u16string plural_of(std::u16string_view noun) {
    if (noun == u"man" || noun.ends_with(u"woman") || noun.ends_with(u"sman") || noun.ends_with(u"eman"))
        return std::u16string(noun.substr(0, noun.size() - 2)) + u"en";
    if (noun.ends_with(u"person")) return std::u16string(noun.substr(0, noun.size() - 6)) + u"people";
    return with_s(noun);
}

}  // namespace sayso::lexicon
