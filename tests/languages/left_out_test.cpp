// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language of which something is missing: what can be said is said, and nothing stands empty.

#include "support/scratch.h"
#include "support/visit.h"
#include "support/warnings.h"

#include "context/phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace languages {

using testing::HasSubstr;

namespace {

/// The assets of this test program in a folder of their own, in which a language can be broken.
struct Assets {
    support::Scratch scratch;

    Assets()
    {
        namespace fs = std::filesystem;
        for (const char *folder : {"content", "translations"})
            fs::copy(support::share / folder, scratch.path() / folder, fs::copy_options::recursive);
        fs::create_directory_symlink(support::share / "fonts", scratch.path() / "fonts");
    }
};

const support::ScratchCentre &centre()
{
    static const support::ScratchCentre made(
        "group = []\n", "name = \"C\"\nlanguages = [\"en-XA\", \"da\"]\nschedule_url = \"https://a.example.org\"\n");
    return made;
}

auto program_with(const Assets &assets, const schedule::Zone &zone)
{
    return app::Program::make({.centre = centre().path(), .now = support::moment(support::saturday)}, zone,
                              assets.scratch.path());
}

std::string only_warning()
{
    const QStringList warnings = support::take_warnings();
    EXPECT_EQ(warnings.size(), 1) << warnings.join('\n').toStdString();
    return warnings.value(0).toStdString();
}

}  // namespace

TEST(BrokenLanguage, WithoutAFileOfTextsIsLeftOut)
{
    const Assets assets;
    std::filesystem::remove(assets.scratch.path() / "content/en-XA/smart.toml");
    const schedule::Zone zone = support::danish_zone();
    const auto program = program_with(assets, zone);
    ASSERT_TRUE(program);
    EXPECT_THAT((*program)->centre().languages, testing::ElementsAre("da"));
    EXPECT_EQ((*program)->session().language(), "da");
    const std::string warning = only_warning();
    EXPECT_THAT(warning, HasSubstr("content/en-XA/smart.toml"));
    EXPECT_THAT(warning, HasSubstr("the language is left out"));
}

TEST(BrokenLanguage, WithAnEmptyTextIsLeftOutAndTheKeyNamed)
{
    const Assets assets;
    const std::string name = "content/en-XA/words.toml";
    std::string text = support::content_of(assets.scratch.path() / name);
    text.replace(text.find("last = "), text.find('\n', text.find("last = ")) - text.find("last = "), "last = \"\"");
    assets.scratch.write(name, text);
    const schedule::Zone zone = support::danish_zone();
    const auto program = program_with(assets, zone);
    ASSERT_TRUE(program);
    EXPECT_THAT((*program)->centre().languages, testing::ElementsAre("da"));
    EXPECT_THAT(only_warning(), HasSubstr("\"last\""));
}

TEST(BrokenLanguage, IsAnErrorWhereNoOtherIsLeft)
{
    const Assets assets;
    std::filesystem::remove(assets.scratch.path() / "content/en-XA/smart.toml");
    for (const char *other : {"da", "en", "ar-XB"})
        std::filesystem::remove_all(assets.scratch.path() / "content" / other);
    const schedule::Zone zone = support::danish_zone();
    const auto program = program_with(assets, zone);
    ASSERT_FALSE(program);
    EXPECT_GE(program.error().size(), 2u);
}

TEST(BrokenLanguage, WithoutLabelsSpeaksEnglishThere)
{
    const Assets assets;
    std::filesystem::remove(assets.scratch.path() / "translations/moedested_en-XA.qm");
    const schedule::Zone zone = support::danish_zone();
    const auto program = program_with(assets, zone);
    ASSERT_TRUE(program);
    EXPECT_EQ(context::in_days(schedule::local_days{std::chrono::days(3)}, {}), "in 3 days")
        << "with the English form of a number";
    EXPECT_THAT(only_warning(), HasSubstr("shown in English"));
}

TEST(BrokenLanguage, WithALabelFileThatIsNoneSpeaksEnglishThere)
{
    const Assets assets;
    assets.scratch.write("translations/moedested_en-XA.qm", "no translations");
    const schedule::Zone zone = support::danish_zone();
    ASSERT_TRUE(program_with(assets, zone));
    EXPECT_THAT(only_warning(), HasSubstr("no labels for the language \"en-XA\""));
}

}  // namespace languages
