// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels of the screen: each language has each, and its parts are filled in everywhere.

#include "config/content/content.h"

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

using testing::IsEmpty;

const std::filesystem::path assets = MOEDESTED_SOURCE_DIR "/assets";

/// One label: what the program calls it, and what the language says, in as many forms as it has for numbers.
struct Label {
    QString key;
    QStringList words;
    bool unfinished = false;
};

std::vector<Label> labels_in(const std::filesystem::path &file)
{
    QFile ts(QString::fromStdString(file.string()));
    if (!ts.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << file << " can't be read";
        return {};
    }
    std::vector<Label> labels;
    QString context;
    QXmlStreamReader xml(&ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            labels.push_back({context + ": " + xml.readElementText(), {}});
        } else if (xml.name() == QLatin1String("translation")) {
            labels.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("translation")) {
                if (xml.isCharacters() && !xml.isWhitespace())
                    labels.back().words << xml.text().toString();
            }
        }
    }
    EXPECT_FALSE(xml.hasError()) << file << ": " << xml.errorString().toStdString();
    return labels;
}

std::vector<std::string> languages()
{
    return config::content_languages(assets / "content");
}

std::filesystem::path file_of(const std::string &language)
{
    return assets / "translations" / ("moedested_" + language + ".ts");
}

/// "%1" and "%n" that a text holds.
std::set<QString> parts_of(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("%(?:n|[1-9])"));
    std::set<QString> parts;
    auto match = part.globalMatch(text);
    while (match.hasNext())
        parts.insert(match.next().captured());
    return parts;
}

TEST(Labels, AreThereForEachLanguageThatHasTextsAndForNoOther)
{
    std::vector<std::string> found;
    for (const auto &entry : std::filesystem::directory_iterator(assets / "translations"))
        found.push_back(entry.path().filename().string());
    std::vector<std::string> wanted;
    for (const std::string &language : languages())
        wanted.push_back(file_of(language).filename().string());
    EXPECT_THAT(found, testing::UnorderedElementsAreArray(wanted));
}

TEST(Labels, AreTheSameSetInEachLanguage)
{
    const auto keys = [](const std::string &language) {
        std::set<QString> found;
        for (const Label &label : labels_in(file_of(language)))
            found.insert(label.key);
        return found;
    };
    const std::set<QString> english = keys("en");
    EXPECT_FALSE(english.empty());
    for (const std::string &language : languages())
        EXPECT_EQ(keys(language), english) << language;
}

TEST(Labels, AreTranslatedWithTheirParts)
{
    std::vector<std::string> wrong;
    for (const std::string &language : languages()) {
        for (const Label &label : labels_in(file_of(language))) {
            const std::string at = language + ": " + label.key.toStdString();
            if (label.unfinished || label.words.isEmpty())
                wrong.push_back(at + " is not translated");
            // A form for one may say "a minute" and leave the number out.
            if (!label.words.isEmpty() && parts_of(label.words.last()) != parts_of(label.key))
                wrong.push_back(at + " has other parts");
        }
    }
    EXPECT_THAT(wrong, IsEmpty());
}

}  // namespace
