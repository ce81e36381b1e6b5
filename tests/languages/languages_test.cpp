// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen in two languages that came as files: one that is longer than English, and one that is read from the right.

#include "../kiosk/app/layout.h"
#include "app/screen_tour.h"
#include "mirrored.h"

#include "context/phrases.h"
#include "support/eventually.h"
#include "support/frames.h"
#include "support/scratch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QRegularExpression>

namespace languages {

using support::Visit;

namespace {

/// The sample centre in one of the made-up languages.
std::string centre_in(const std::string &language)
{
    std::string centre = support::content_of(support::sample_centre / "centre.toml");
    const std::string as_shipped = "languages = [\"da\", \"en\"]";
    return centre.replace(centre.find(as_shipped), as_shipped.size(), "languages = [\"" + language + "\"]");
}

support::ScratchCentre sample_in(const std::string &language)
{
    return support::ScratchCentre(support::content_of(support::sample_centre / "groups.toml"), centre_in(language));
}

/// Everything in quotes in the centre's own files: what an admin wrote is shown as written.
const QString &words_of_the_centre()
{
    static const QString words = [] {
        QString found;
        for (const char *name : {"centre.toml", "groups.toml"}) {
            const QString text = QString::fromStdString(support::content_of(support::sample_centre / name));
            auto match = QRegularExpression(QStringLiteral("\"([^\"]*)\"")).globalMatch(text);
            while (match.hasNext())
                found += match.next().captured(1).toLower() + u'\n';
        }
        return found;
    }();
    return words;
}

/// The pieces of a text outside the brackets that each translated text stands in.
QStringList outside_brackets(const QString &text)
{
    QStringList pieces(QString{});
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            pieces.last() += c;
        else if (!pieces.last().isEmpty())
            pieces << QString();
        depth -= c == u']' ? 1 : 0;
    }
    return pieces;
}

/// Words that no translation gave: in the longer language those outside brackets, in the other those in Latin letters.
QStringList untranslated(QQuickItem *root, const QString &language)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-zÆØÅæøå][^\\x{590}-\\x{6FF}]*"));
    static const QRegularExpression edge(QStringLiteral("^[^A-Za-zÆØÅæøå]+|[^A-Za-zÆØÅæøå]+$"));
    QStringList found;
    for (const QQuickItem *item : support::visible_items(root, support::is_text)) {
        const QString text = item->property("text").toString();
        QStringList pieces;
        if (language == QLatin1String("en-XA")) {
            pieces = outside_brackets(text);
        } else {
            auto match = latin.globalMatch(text);
            while (match.hasNext())
                pieces << match.next().captured();
        }
        for (const QString &piece : pieces) {
            // The centre's own words may stand in a row: "Mandagsgruppen · Frivilligcentret, Eksempelby".
            for (QString words : piece.split(QRegularExpression(QStringLiteral("[·:,()\\n]|–")))) {
                words = words.remove(edge).simplified().toLower();
                // One letter alone is a sign: the small and the large A.
                if (words.size() > 1 && !words_of_the_centre().contains(words) && !words.contains(QLatin1String("example.org")))
                    found << QStringLiteral("\"%1\" in \"%2\"").arg(words, text);
            }
        }
    }
    return found;
}

using TourLook = std::function<void(Visit &visit, const app::TourStop &stop, const QImage &picture)>;

void walk(const std::string &language, QSize size, const TourLook &look)
{
    const auto centre = sample_in(language);
    Visit visit(centre.path(), size);
    std::vector<app::TourStop> stops = app::all_stops(visit.program().site());
    std::erase_if(stops, [&](const app::TourStop &stop) { return stop.size != size; });
    ASSERT_GT(stops.size(), 30u);
    bool done = false;
    app::ScreenTour walk(
        visit.program(), stops,
        [&](const app::TourStop &stop, int, const QImage &picture) {
            EXPECT_TRUE(support::lists_are_made(visit.program().window()));
            look(visit, stop, picture);
        },
        [&] { done = true; });
    walk.start();
    EXPECT_TRUE(support::eventually([&] { return done; }, std::chrono::minutes(4)));
}

class EveryScreen : public testing::TestWithParam<std::tuple<std::string, QSize>> {
protected:
    // As the next test of this program expects it.
    void TearDown() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

}  // namespace

TEST_P(EveryScreen, HoldsIsTranslatedAndTurnsRound)
{
    const auto &[language, size] = GetParam();
    const QByteArray pictures = qgetenv("MOEDESTED_LANGUAGE_PICTURES");
    walk(language, size, [&, size = size](Visit &visit, const app::TourStop &stop, const QImage &picture) {
        const std::string at = stop.name.toStdString() + ' ' + stop.language.toStdString() + ": ";
        if (!pictures.isEmpty())
            picture.save(QStringLiteral("%1/%2-%3-%4.png")
                             .arg(QString::fromLocal8Bit(pictures), stop.language, stop.name)
                             .arg(size.height()));
        for (const QString &fault : app::layout_faults(visit, {stop.size, stop.size.width() / visit.program().theme().mm()}))
            ADD_FAILURE() << at << fault.toStdString();
        for (const QString &words : untranslated(visit.root(), stop.language))
            ADD_FAILURE() << at << "not translated: " << words.toStdString();
        if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
            for (const QString &fault : not_mirrored(visit, stop.size))
                ADD_FAILURE() << at << fault.toStdString();
    });
}

// Length is hardest on the rail and on the low panel.
INSTANTIATE_TEST_SUITE_P(Languages, EveryScreen,
                         testing::Values(std::tuple("en-XA", QSize(1920, 1080)), std::tuple("en-XA", QSize(1024, 600)),
                                         std::tuple("ar-XB", QSize(1080, 1920)), std::tuple("ar-XB", QSize(1024, 600))),
                         [](const auto &instance) {
                             const std::string language = std::get<0>(instance.param) == "en-XA" ? "Longer" : "FromTheRight";
                             return language + std::to_string(std::get<1>(instance.param).height());
                         });

TEST(ALanguageReadFromTheRight, TurnsTheScreenAndGoesWithTheWipe)
{
    const support::ScratchCentre centre(
        support::content_of(support::sample_centre / "groups.toml"),
        "name = \"C\"\nlanguages = [\"da\", \"ar-XB\"]\nschedule_url = \"https://a.example.org\"\n");
    Visit visit(centre.path());
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    visit.program().session().setLanguage("ar-XB");
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    visit.program().session().wipe();
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST(ALanguageReadFromTheRight, KeepsTimesFromTheLeft)
{
    const auto centre = sample_in("ar-XB");
    const support::Stand stand(centre.path());
    const std::string span = schedule::span_words(stand.kiosk.words(), {std::chrono::hours(17), std::chrono::hours(18)});
    EXPECT_THAT(span, testing::StartsWith("\u200E"));
    EXPECT_THAT(span, testing::EndsWith("\u200E"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(Numbers, TakeTheFormThatTheLanguageHasForThem)
{
    const auto centre = sample_in("ar-XB");
    const support::Stand stand(centre.path());
    const schedule::local_days today{};
    const auto form = [&](int days) { return context::in_days(today + std::chrono::days(days), today).back(); };
    // Arabic: 2 is a form of its own, then 3 to 10, 11 to 99 and the rest of the hundreds (0 and 1 are said in words here).
    EXPECT_EQ(form(2), QChar(0x0662));
    EXPECT_EQ(form(3), QChar(0x0663));
    EXPECT_EQ(form(10), QChar(0x0663));
    EXPECT_EQ(form(11), QChar(0x0664));
    EXPECT_EQ(form(99), QChar(0x0664));
    EXPECT_EQ(form(100), QChar(0x0665));
    EXPECT_EQ(form(103), QChar(0x0663));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

}  // namespace languages
