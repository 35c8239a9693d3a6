// Weights files are taken whole and sound, or refused with a message.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <variant>

#include "encoder/embedded_weights.h"
#include "encoder/vocabulary.h"
#include "encoder/weights.h"
#include "encoder_weights_file.h"

using namespace sayso;
using namespace sayso::testing;
using Catch::Matchers::Contains;

namespace {

const Bytes& sound_file() {
    static const Bytes bytes = weights_file(RandomTensors().tensors);
    return bytes;
}

// What the loader says after a change to the tensors.
template <typename Change>
std::string error_after(Change change) {
    RandomTensors random;
    change(random);
    return error_of(weights_file(random.tensors));
}

Bytes first_bytes(std::size_t size) {
    return {sound_file().begin(), sound_file().begin() + static_cast<std::ptrdiff_t>(size)};
}

}  // namespace

TEST_CASE("a sound weights file is taken") {
    const auto loaded = encoder::load_weights(sound_file());
    REQUIRE(std::holds_alternative<encoder::Weights>(loaded));
    const auto& weights = std::get<encoder::Weights>(loaded);
    CHECK(weights.width == 16);
    CHECK(weights.blocks.size() == 3);
    CHECK(weights.blocks[2].dilation == 4);
    CHECK(weights.heads.rows == encoder::head_rows);
    CHECK(weights.vocabulary.size() == 5);
}

TEST_CASE("the weights that are linked in fit the code") {
    CHECK(encoder::embedded_weights().vocabulary.size() > 1000);
}

TEST_CASE("the checksum is the one of Ethernet and ZIP") {
    Bytes bytes;
    for (const char character : std::string("123456789")) bytes.push_back(static_cast<std::byte>(character));
    CHECK(encoder::crc32(bytes) == 0xCBF43926U);
}

TEST_CASE("the loader's message says what is wrong and what to do") {
    CHECK_THAT(error_of(first_bytes(100)), Contains("should have") && Contains("have 100") && Contains("Restore"));
}

TEST_CASE("a weights file that breaks off anywhere is refused") {
    for (std::size_t size = 0; size < sound_file().size(); ++size)
        if (error_of(first_bytes(size)).empty()) FAIL("taken with " << size << " bytes");
}

TEST_CASE("a weights file that breaks off but says so in its header is refused") {
    for (std::size_t size = 24; size < sound_file().size(); size += size < 2000 ? 1 : 997) {
        Bytes bytes = first_bytes(size);
        seal(bytes);
        if (error_of(bytes).empty()) FAIL("taken with " << size << " bytes");
    }
}

TEST_CASE("a weights file with a flipped bit is refused") {
    Bytes bytes = sound_file();
    for (std::size_t at = 0; at < bytes.size(); at += at < 300 ? 1 : 1009) {
        const std::byte before = bytes[at];
        bytes[at] ^= static_cast<std::byte>(1U << (at % 8));
        if (error_of(bytes).empty()) FAIL("taken with a bit of byte " << at << " flipped");
        bytes[at] = before;
    }
}

TEST_CASE("a foreign file is refused") {
    CHECK_THAT(error_of({}), Contains("do not start"));
    Bytes bytes = sound_file();
    bytes[0] = std::byte{'P'};
    CHECK_THAT(error_of(bytes), Contains("do not start"));
}

TEST_CASE("a weights file of another version is refused") {
    Bytes bytes = sound_file();
    bytes[8] = std::byte{2};
    CHECK_THAT(error_of(bytes), Contains("version 2") && Contains("reads version 1"));
}

TEST_CASE("bytes behind the last tensor are refused") {
    Bytes bytes = sound_file();
    bytes.resize(bytes.size() + 4);
    seal(bytes);
    CHECK_THAT(error_of(bytes), Contains("behind the last tensor"));
}

TEST_CASE("a changed table of tensors never crashes the loader, whatever the checksum says") {
    for (std::size_t at = 20; at < 400; ++at)
        for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
            Bytes bytes = sound_file();
            bytes[at] ^= static_cast<std::byte>(change);
            seal(bytes);
            const auto loaded = encoder::load_weights(bytes);  // many changes are of numbers that may be any
            static_cast<void>(loaded);
        }
    SUCCEED();
}

TEST_CASE("a tensor that is missing, twice or unknown is named") {
    for (const TensorToWrite& tensor : RandomTensors().tensors) {
        CAPTURE(tensor.name);
        const std::string name = tensor.name;
        const std::string missing = error_after([&](RandomTensors& random) {
            auto& all = random.tensors;
            all.erase(std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.name == name; }));
        });
        CHECK_FALSE(missing.empty());
        const std::string twice =
            error_after([&](RandomTensors& random) { random.tensors.push_back(random.named(name)); });
        CHECK_THAT(twice, Contains('"' + name + "\" twice"));
        const std::string other_type = error_after([&](RandomTensors& random) { random.named(name).type ^= 3U; });
        CHECK_FALSE(other_type.empty());
    }
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("shape").name = "form"; }),
               Contains("lack the tensor \"shape\""));
    CHECK_THAT(error_after([](RandomTensors& random) {
                   random.tensors.push_back({"form", 0, {1}, "x"});
               }),
               Contains("unknown tensor \"form\""));
}

TEST_CASE("a tensor of another size than the features need is refused") {
    const std::string error = error_after([](RandomTensors& random) {
        TensorToWrite& tensor = random.named("shape");
        tensor.dimensions = {31, 16};
        tensor.values.resize(31 * 16);
    });
    CHECK_THAT(error, Contains("\"shape\" with dimensions 31 x 16, expected 32 x 16"));
}

TEST_CASE("numbers with which a sum could overflow are refused") {
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("block.1.bias").values[3] = '\x7F'; }),
               Contains("overflow in \"block.1\""));
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("head.role.multiplier").values[3] = '\x7F'; }),
               Contains("multiplier out of range in \"head.role\""));
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("shape.multiplier").values[3] = '\x10'; }),
               Contains("multiplier out of range in \"shape\""));
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("block.0.dilation").values[0] = '\0'; }),
               Contains("blocks"));
    CHECK_THAT(error_after([](RandomTensors& random) { random.named("block.0.dilation").values[2] = '\1'; }),
               Contains("blocks"));
}

TEST_CASE("a vocabulary out of order, with a word twice or with an unended line is refused") {
    for (const char* lines :
         {"said\nmayor\nthe\nx\ny\n", "mayor\nmayor\nsaid\nthe\nx\n", "a\nb\nc\nd\ne\nf", "\na\nb\n"}) {
        const std::string error = error_after([&](RandomTensors& random) {
            random.named("vocabulary").values = lines;
            random.named("vocabulary").dimensions = {static_cast<std::uint32_t>(std::string(lines).size())};
        });
        CHECK_THAT(error, Contains("vocabulary"));
    }
}

TEST_CASE("the vocabulary finds its words and no others") {
    const auto vocabulary = encoder::Vocabulary::from_lines("\"\n'\nmayor\nsaid\nthe\nth\xC3\xA9\n");
    REQUIRE(vocabulary);
    CHECK(vocabulary->size() == 6);
    CHECK(vocabulary->find(u"mayor") == 2U);
    CHECK(vocabulary->find(u"the") == 4U);
    CHECK(vocabulary->find(u"th\u00E9") == 5U);
    CHECK(vocabulary->find(u"\"") == 0U);
    CHECK_FALSE(vocabulary->find(u"mayo"));
    CHECK_FALSE(vocabulary->find(u"mayors"));
    CHECK_FALSE(vocabulary->find(u""));
}

TEST_CASE("a vocabulary without words finds none") {
    CHECK_FALSE(encoder::Vocabulary().find(u"the"));
    const auto vocabulary = encoder::Vocabulary::from_lines("");
    REQUIRE(vocabulary);
    CHECK_FALSE(vocabulary->find(u"the"));
}
