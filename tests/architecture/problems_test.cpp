// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every code that the source can give has one sentence in each language, with its values and a remedy, and no sentence is left
// over. All of them stand in tests/golden/problems.txt, to be read at one go; MOEDESTED_UPDATE_GOLDENS=1 writes it anew.
#include "tree.h"

#include "config/content/content.h"
#include "config/content/problems.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace architecture {
namespace {

using testing::IsEmpty;

std::string text_of(const std::filesystem::path &file)
{
    std::string text;
    for (const std::string &line : lines(file))
        text += line + '\n';
    return text;
}

bool is_program(const std::filesystem::path &file)
{
    return (file.extension() == ".cpp" || file.extension() == ".h") && *file.begin() != "tests";
}

struct Listed {
    std::string identifier;
    std::vector<std::string> values;
};

/// The codes of all folders' lists, by name. A name that is taken twice is reported.
std::map<std::string, Listed> listed_codes()
{
    static const std::regex code(R"re(CodeWith\s+(\w+)\{\s*"([^"]+)"((?:,\s*"\w+")*)\})re");
    static const std::regex value(R"re("(\w+)")re");
    std::map<std::string, Listed> codes;
    for (const std::filesystem::path &file : files()) {
        if (file.filename() != "problem_codes.h")
            continue;
        const std::string text = text_of(file);
        for (std::sregex_iterator found(text.begin(), text.end(), code), end; found != end; ++found) {
            Listed listed{(*found)[1], {}};
            const std::string values = (*found)[3];
            for (std::sregex_iterator one(values.begin(), values.end(), value); one != end; ++one)
                listed.values.push_back((*one)[1]);
            EXPECT_TRUE(codes.emplace((*found)[2], std::move(listed)).second) << file << ": " << (*found)[2] << " is taken";
        }
    }
    return codes;
}

std::set<std::string> listed_phrases()
{
    static const std::regex phrase(R"re(Phrase\s+\w+\{"([^"]+)"\})re");
    std::set<std::string> phrases;
    for (const std::filesystem::path &file : files()) {
        if (!is_program(file) || file.extension() != ".h")
            continue;
        const std::string text = text_of(file);
        for (std::sregex_iterator found(text.begin(), text.end(), phrase), end; found != end; ++found)
            phrases.insert((*found)[1]);
    }
    return phrases;
}

std::set<std::string> placeholders(const std::string &pattern)
{
    static const std::regex placeholder(R"(\{(\w+)\})");
    std::set<std::string> found;
    for (std::sregex_iterator one(pattern.begin(), pattern.end(), placeholder), end; one != end; ++one)
        found.insert((*one)[1]);
    return found;
}

template<typename Value>
std::set<std::string> keys(const std::map<std::string, Value, std::less<>> &map)
{
    std::set<std::string> found;
    for (const auto &[key, value] : map)
        found.insert(key);
    return found;
}

std::filesystem::path content()
{
    return root() / "assets" / "content";
}

class Sentences : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        auto read = config::read_sentences(content(), GetParam());
        ASSERT_TRUE(read) << to_line(read.error());
        sentences = std::move(*read);
    }

    schedule::Sentences sentences;
};

}  // namespace

TEST_P(Sentences, AreOneForEachCode)
{
    std::set<std::string> codes;
    for (const auto &[name, listed] : listed_codes())
        codes.insert(name);
    EXPECT_EQ(keys(sentences.by_code), codes);
    EXPECT_EQ(keys(sentences.phrases), listed_phrases());
}

TEST_P(Sentences, HaveTheirCodesValuesAndARemedy)
{
    const auto codes = listed_codes();
    for (const auto &[name, sentence] : sentences.by_code) {
        EXPECT_THAT(sentence.remedy, testing::Not(IsEmpty())) << name;
        const auto code = codes.find(name);
        if (code == codes.end())
            continue;
        const std::set<std::string> values(code->second.values.begin(), code->second.values.end());
        EXPECT_EQ(placeholders(sentence.what + sentence.remedy), values) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Each, Sentences, testing::ValuesIn(config::content_languages(content())),
                         [](const auto &language) { return language.param; });

TEST(Codes, AreCalledInTheSourceByTheirNames)
{
    std::string source;
    for (const std::filesystem::path &file : files())
        if (is_program(file) && file.filename() != "problem_codes.h")
            source += text_of(file);
    std::vector<std::string> unused;
    for (const auto &[name, listed] : listed_codes()) {
        std::string in_words = listed.identifier;
        std::ranges::replace(in_words, '_', '-');
        EXPECT_EQ(in_words, name);
        if (source.find("codes::" + listed.identifier + '(') == std::string::npos)
            unused.push_back(name);
    }
    for (const std::string &name : listed_phrases()) {
        std::string identifier = name;
        std::ranges::replace(identifier, '-', '_');
        if (!std::regex_search(source, std::regex("phrases::" + identifier + "\\b")))
            unused.push_back(name);
    }
    EXPECT_THAT(unused, IsEmpty()) << "take them away, and their sentences";
}

TEST(Problems, AreAllInTheGolden)
{
    std::ostringstream all;
    for (const auto &[name, listed] : listed_codes()) {
        all << name << '\n';
        for (const std::string &language : config::content_languages(content())) {
            const schedule::Sentences sentences = config::read_sentences(content(), language).value_or(schedule::Sentences());
            const auto sentence = sentences.by_code.find(name);
            if (sentence != sentences.by_code.end())
                all << "  " << language << ": " << sentence->second.what << ' ' << sentence->second.remedy << '\n';
        }
    }
    const std::filesystem::path golden = root() / "tests" / "golden" / "problems.txt";
    if (std::getenv("MOEDESTED_UPDATE_GOLDENS") != nullptr)
        std::ofstream(golden) << all.str();
    std::ifstream kept(golden);
    ASSERT_TRUE(kept) << golden << " is missing; MOEDESTED_UPDATE_GOLDENS=1 writes it";
    std::ostringstream text;
    text << kept.rdbuf();
    EXPECT_EQ(text.str(), all.str());
}

}  // namespace architecture
